using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;
using SmartCoop.Domain.Vat;

namespace SmartCoop.Domain.Invoices;

/// <summary>What a client owes for the work of a unit.</summary>
/// <remarks>
/// <code>
/// Draft ──Issue──▶ Issued ──Receive──▶ PartiallyPaid ──Receive, until nothing is due──▶ Paid
///                    ├──Dispute──▶ Disputed ──ResolveDispute──▶ what the amounts say
///                    ├──Credit, the whole──▶ Credited
///                    └──WriteOff──▶ WrittenOff
/// </code>
/// Invariants: only a draft changes its lines; gross = net + VAT; contribution + budget = net; credited and paid
/// together never exceed the gross; the status of an issued invoice follows from its amounts.
/// </remarks>
public sealed partial class Invoice : AggregateRoot<Invoice>
{
    /// <summary>
    /// The longest term a private person may be given, in calendar days: a choice of the cooperative.
    /// </summary>
    public const int LongestTermOfPersonsDays = 365;

    private readonly List<InvoiceLine> _lines = [];

    private Invoice(Id<Invoice> id)
        : base(id)
    {
    }

    /// <summary>The legal entity that sells.</summary>
    public Id<LegalEntity> EntityId { get; private set; }

    /// <summary>The unit that worked.</summary>
    public Id<ProductionUnit> UnitId { get; private set; }

    /// <summary>The client that owes.</summary>
    public Id<Client> ClientId { get; private set; }

    /// <summary>The accepted order it comes from, if any.</summary>
    public Id<Order>? OrderId { get; private set; }

    /// <summary>Where the invoice stands in its life.</summary>
    public InvoiceStatus Status { get; private set; }

    /// <summary>What was delivered, in the order it was written.</summary>
    public IReadOnlyList<InvoiceLine> Lines => _lines;

    /// <summary>The purchase order or contact the client wants to read on the invoice.</summary>
    public string? BuyerReference { get; private set; }

    /// <summary>How long the client may wait before paying, in calendar days.</summary>
    public int PaymentTermDays { get; private set; }

    /// <summary>The day the tax falls due: that of the service, where it is not that of the invoice.</summary>
    public DateOnly? TaxPointOn { get; private set; }

    /// <summary>The place in the series, once issued.</summary>
    public InvoiceNumber? Number { get; private set; }

    /// <summary>By which the payment is recognised, once issued.</summary>
    public StructuredCommunication? Communication { get; private set; }

    /// <summary>The date of the invoice, once issued.</summary>
    public DateOnly? IssuedOn { get; private set; }

    /// <summary>The last day on which the client pays in time, once issued.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>The names and numbers of the day it was issued.</summary>
    public InvoiceParties? Parties { get; private set; }

    /// <summary>The sum of the lines, excluding VAT.</summary>
    public Money Net { get; private set; }

    /// <summary>The tax by category and rate, once issued.</summary>
    public IReadOnlyList<VatTotal> VatTotals { get; private set; } = [];

    /// <summary>The tax, once issued.</summary>
    public Money Vat { get; private set; }

    /// <summary>What the client owes in all, once issued.</summary>
    public Money Gross { get; private set; }

    /// <summary>What the unit shares with the cooperative, once issued.</summary>
    public Money Contribution { get; private set; }

    /// <summary>The version of the scheme it was computed by, once issued.</summary>
    public Id<ContributionSchemeVersion>? SchemeVersionId { get; private set; }

    /// <summary>Whether the cooperative bears the loss if the client never pays.</summary>
    public bool Guaranteed { get; private set; }

    /// <summary>Begins to write an invoice, alone or from an accepted order.</summary>
    /// <param name="id">The identifier of the new invoice.</param>
    /// <param name="sale">Who sells to whom.</param>
    /// <param name="terms">What the unit asks for, and when.</param>
    /// <param name="order">The accepted order, or <see langword="null"/>.</param>
    public static Result<Invoice> Draft(Id<Invoice> id, Sale sale, InvoiceTerms terms, Order? order)
    {
        if (order is not null && OrderRefusal(sale, order) is { } refused) return refused;
        if (TermRefusal(sale, terms.PaymentTermDays) is { } badTerm) return badTerm;
        if (terms.BuyerReference is { } reference && !IsReason(reference))
            return new InvalidValue("buyer reference", reference, "it must have 1 to 200 characters on one line");
        if (LineItem.RefusalsOf(terms.Lines, sale.Currency) is { Count: > 0 } refusals) return refusals;

        var zero = Money.Zero(sale.Currency);
        var invoice = new Invoice(id)
        {
            EntityId = sale.EntityId,
            UnitId = sale.UnitId,
            ClientId = sale.ClientId,
            OrderId = order?.Id,
            BuyerReference = terms.BuyerReference?.Trim(),
            PaymentTermDays = terms.PaymentTermDays,
            TaxPointOn = terms.TaxPointOn,
            Vat = zero,
            Gross = zero,
            Contribution = zero,
            Paid = zero,
            CreditedNet = zero,
            CreditedGross = zero,
            CreditedContribution = zero,
        };
        invoice.Write(terms.Lines, sale.Currency);

        invoice.Record(new InvoiceDrafted(id, sale.EntityId, sale.UnitId, sale.ClientId, order?.Id, invoice.Net));
        return invoice;
    }

    /// <summary>Writes the lines of a draft anew.</summary>
    /// <param name="lines">What was delivered, in the currency of the entity.</param>
    public Result<InvoiceLinesChanged> ChangeLines(IReadOnlyList<LineItem> lines)
    {
        if (Status is not InvoiceStatus.Draft) return new InvoiceNotDraft(Id, Status);
        if (LineItem.RefusalsOf(lines, Net.Currency) is { Count: > 0 } refusals) return refusals;

        Write(lines, Net.Currency);

        return Record(new InvoiceLinesChanged(Id, EntityId, UnitId, ClientId, Net));
    }

    /// <summary>Gives the draft its number: from now on it asks for money and never changes.</summary>
    /// <param name="sale">Who sells to whom, on the day of issue.</param>
    /// <param name="terms">What the draft receives on that day.</param>
    public Result<InvoiceIssued> Issue(Sale sale, IssueTerms terms)
    {
        if (Status is not InvoiceStatus.Draft) return new InvoiceNotDraft(Id, Status);
        if (_lines.Count is 0) return new InvoiceHasNoLines(Id);
        if (!Net.IsPositive) return new InvoiceTotalNotPositive(Id, Net);

        var figures = sale.Figures(_lines, TaxPointOn ?? terms.IssuedOn);
        if (figures.Refusal is not null) return Result<InvoiceIssued>.Refuse(figures.Refusals);
        if (terms.Order?.Invoice(Net).Refusal is { } exceeded) return exceeded;

        Number = terms.Number;
        Communication = terms.Number.ToCommunication();
        IssuedOn = terms.IssuedOn;
        TaxPointOn ??= terms.IssuedOn;
        DueOn = terms.IssuedOn.AddDays(PaymentTermDays);
        Parties = terms.Parties;
        (VatTotals, Vat, Gross) = (figures.Value.Totals, figures.Value.Vat, figures.Value.Gross);
        Contribution = terms.Turnover.Add(Net, terms.Scheme.Terms.Scheme);
        SchemeVersionId = terms.Scheme.Id;
        Guaranteed = terms.Order?.Guaranteed ?? false;
        Status = InvoiceStatus.Issued;

        return Record(new InvoiceIssued(
            Id, EntityId, UnitId, ClientId, Number, IssuedOn.Value, DueOn.Value, Communication, Net, VatTotals, Gross,
            Contribution, terms.Scheme.Id, Guaranteed));
    }

    /// <summary>Whether the client is late on that day: something is due, and the due date has passed.</summary>
    public bool IsOverdue(DateOnly day) => IsOpen && DueOn < day && Due.IsPositive;

    private static DomainError? TermRefusal(Sale sale, int days)
    {
        var most = sale.Buyer.IsBusiness ? LegalEntity.LongestPaymentTermDays : LongestTermOfPersonsDays;
        if (days < 0) return new NegativePaymentTerm(days);

        return days > most ? new PaymentTermTooLong(days, most) : null;
    }

    private static DomainError? OrderRefusal(Sale sale, Order order)
    {
        if (order.Status is not OrderStatus.Accepted)
            return new OrderNotInStatus(order.Id, order.Status, OrderStatus.Accepted);

        var isOfSale = (order.EntityId, order.UnitId, order.ClientId) == (sale.EntityId, sale.UnitId, sale.ClientId);
        return isOfSale ? null : new OrderOfAnotherSale(order.Id);
    }

    private void Write(IReadOnlyList<LineItem> lines, Currency currency)
    {
        _lines.Clear();
        _lines.AddRange(lines.Select((line, index) => new InvoiceLine(index + 1, line)));
        Net = Money.Sum(currency, lines.Select(line => line.Net));
    }
}

/// <summary>What a unit asks for with an invoice.</summary>
/// <param name="Lines">What was delivered; a draft may still have none.</param>
/// <param name="PaymentTermDays">How long the client may wait before paying, in calendar days from the issue.</param>
/// <param name="TaxPointOn">The day of the service, where it is not that of the invoice.</param>
/// <param name="BuyerReference">What the client wants to read on the invoice, if anything.</param>
public sealed record InvoiceTerms(
    IReadOnlyList<LineItem> Lines,
    int PaymentTermDays,
    DateOnly? TaxPointOn = null,
    string? BuyerReference = null);
