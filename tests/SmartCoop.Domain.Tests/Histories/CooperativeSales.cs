using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;
using SmartCoop.Domain.Vat;

namespace SmartCoop.Domain.Tests.Histories;

/// <content>Orders, invoices, credit notes and losses.</content>
internal sealed partial class Cooperative
{
    private static readonly VatCategory[] Categories =
    [
        VatCategory.Standard, VatCategory.Standard, VatCategory.Intermediate, VatCategory.Reduced, VatCategory.Zero,
        VatCategory.Exempt, VatCategory.ReverseChargeEu,
    ];

    private DomainError? AgreeOrder(Step step)
    {
        if (step.Pick(Units, unit => unit.CanTakeOrders) is not { } unit) return new NothingThere();

        var sale = SaleOf(unit, step);
        var link = AcceptanceLink.Of(new byte[32]);
        return Try(() =>
        {
            if (unit.OrderRefusal() is { } closed) return closed;

            var drafted = Order.Draft(New<Order>(), sale, "work", LinesOf(step), Today.AddDays(30), Today);
            if (drafted.Refusal is { } refusal) return refusal;

            var order = drafted.Value;
            Orders.Add(order);
            return order.Submit().Refusal
                ?? order.Approve("adviser").Refusal
                ?? order.SendToClient(link, sale, Today).Refusal
                ?? order.Accept(link, "client", _moment, Today, sale).Refusal;
        });
    }

    private DomainError? DraftInvoice(Step step)
    {
        var order = step.Other % 3 is 0 ? step.Pick(Orders, order => order.LeftToInvoice.IsPositive) : null;
        var unit = order is null ? step.Pick(Units, unit => unit.CanIssueInvoices) : UnitOf(order.UnitId);
        if (unit is null) return new NothingThere();

        var sale = order is null ? SaleOf(unit, step) : SaleOf(order);
        var terms = new InvoiceTerms(order is null ? LinesOf(step) : LinesOf(order, step), PaymentTermDays: 30);
        return Try(() => unit.InvoiceRefusal() ?? Keep(Invoice.Draft(New<Invoice>(), sale, terms, order), Invoices));
    }

    private DomainError? IssueInvoice(Step step)
    {
        if (step.Pick(Invoices, CanIssue) is not { } invoice) return new NothingThere();

        var unit = UnitOf(invoice.UnitId);
        var terms = new IssueTerms(
            NextNumber(InvoiceNumber.Invoices, invoice.EntityId),
            Today,
            Founders.PartiesOf(EntityOf(invoice.EntityId), ClientOf(invoice.ClientId)),
            SchemesOf(invoice.EntityId).On(Today).Value,
            TurnoverOf(unit, Today.Year),
            OrderOf(invoice));
        return Try(() => unit.InvoiceRefusal() ?? invoice.Issue(SaleOf(invoice), terms).Refusal);
    }

    private DomainError? CreditPartly(Step step)
    {
        if (step.Pick(Invoices, invoice => CanCredit(invoice) && invoice.CreditedNet < invoice.Net) is not { } invoice)
            return new NothingThere();

        var totals = invoice.VatTotals.Count is 0 ? [] : invoice.Remaining.Totals;
        var left = totals.Count is 0 ? null : totals[step.Other % totals.Count];
        var amount = left is { Base.IsPositive: true } && step.Other % 6 is not 0
            ? Money.FromMinorUnits((step.Cents % left.Base.MinorUnits) + 1, Euro)
            : Money.FromMinorUnits(step.Cents, Euro);
        var category = left?.Category ?? VatCategory.Standard;
        return Credit(invoice, [new LineItem("a part", Quantity.One, amount, category)]);
    }

    private DomainError? CreditFully(Step step) =>
        step.Pick(Invoices, CanCredit) is { } invoice
            ? Credit(invoice, [], returnToOrder: step.Other % 2 is 0)
            : new NothingThere();

    private DomainError? Credit(Invoice invoice, IReadOnlyList<LineItem> lines, bool returnToOrder = false)
    {
        var day = invoice.IssuedOn ?? Today;
        var terms = new CreditTerms(
            NextNumber(InvoiceNumber.CreditNotes, invoice.EntityId),
            Today,
            Schemes.SingleOrDefault(version => version.Id == invoice.SchemeVersionId) ?? Schemes[0],
            TurnoverOf(UnitOf(invoice.UnitId), day.Year));
        return Try(() =>
        {
            if (returnToOrder && UnitOf(invoice.UnitId).MoneyRefusal() is { } closed) return closed;
            if (Keep(invoice.Credit(New<CreditNote>(), lines, "an error", terms), CreditNotes) is { } refusal)
                return refusal;
            if (returnToOrder) OrderOf(invoice)?.GiveBack(CreditNotes[^1].Net);

            return null;
        });
    }

    private DomainError? Dispute(Step step) =>
        step.Pick(Invoices, WaitsForMoney) is { } open
            ? Try(() => open.Dispute(Today, "late").Refusal)
            : new NothingThere();

    private DomainError? ResolveDispute(Step step) =>
        step.Pick(Invoices, invoice => invoice.Status is InvoiceStatus.Disputed) is { } disputed
            ? Try(() => disputed.ResolveDispute(Today).Refusal)
            : new NothingThere();

    private DomainError? WriteOff(Step step) =>
        step.Pick(Invoices, invoice => invoice.IsOpen) is { } invoice
            ? Try(() => invoice.WriteOff(Today).Refusal)
            : new NothingThere();

    private bool CanIssue(Invoice invoice) =>
        invoice.Status is InvoiceStatus.Draft && UnitOf(invoice.UnitId).CanIssueInvoices;

    private static bool CanCredit(Invoice invoice) => invoice.Status is not (
        InvoiceStatus.Draft or InvoiceStatus.WrittenOff or InvoiceStatus.Credited);

    /// <summary>The next number without a gap: it is only used up when the document is issued.</summary>
    private InvoiceNumber NextNumber(string series, Id<LegalEntity> entityId)
    {
        var numbers = series is InvoiceNumber.Invoices
            ? Invoices.Where(invoice => invoice.EntityId == entityId).Select(invoice => invoice.Number)
            : CreditNotes.Where(note => note.EntityId == entityId).Select(note => note.Number);
        return new InvoiceNumber(series, Today.Year, numbers.Count(number => number?.Year == Today.Year) + 1);
    }

    private UnitTurnover TurnoverOf(ProductionUnit unit, int year)
    {
        var turnover = Turnovers.SingleOrDefault(it => it.UnitId == unit.Id && it.Year == year);
        if (turnover is null)
        {
            turnover = UnitTurnover.Start(New<UnitTurnover>(), unit.EntityId, unit.Id, year, Euro);
            Turnovers.Add(turnover);
        }

        return turnover;
    }

    private Order? OrderOf(Invoice invoice) => Orders.SingleOrDefault(order => order.Id == invoice.OrderId);

    private Client ClientOf(Id<Client> id) => Clients.Single(client => client.Id == id);

    /// <summary>Most work is for the first client.</summary>
    private Sale SaleOf(ProductionUnit unit, Step step) =>
        Sale.Between(EntityOf(unit.EntityId), unit, Clients[Math.Max(0, (step.Other % 8) - 4)]);

    private Sale SaleOf(Order order) =>
        Sale.Between(EntityOf(order.EntityId), UnitOf(order.UnitId), ClientOf(order.ClientId));

    private Sale SaleOf(Invoice invoice) =>
        Sale.Between(EntityOf(invoice.EntityId), UnitOf(invoice.UnitId), ClientOf(invoice.ClientId));

    /// <summary>One to three lines, a rebate among them now and then.</summary>
    private static LineItem[] LinesOf(Step step)
    {
        var price = Money.FromMinorUnits(step.Cents, Euro);
        var first = Categories[step.Target % Categories.Length];
        var second = Categories[step.Other % Categories.Length];
        var quantity = Quantity.FromThousandths(500 + (step.Target % 3_000));
        LineItem[] lines =
        [
            new("days of work", quantity, price, first),
            new("material", Quantity.One, Money.FromMinorUnits(33_33, Euro), second),
            new("rebate", Quantity.One, Money.FromMinorUnits(-1, Euro), first),
        ];
        return lines[..((step.Other % 3) + 1)];
    }

    /// <summary>A part of what an order still has, or the whole, or too much.</summary>
    private static LineItem[] LinesOf(Order order, Step step)
    {
        var wished = Money.FromMinorUnits(step.Cents, Euro);
        var left = order.LeftToInvoice;
        var amount = step.Other % 4 is 0 || left.IsZero ? wished : Money.Min(wished, left);
        return [new LineItem("as ordered", Quantity.One, amount, order.Lines[0].VatCategory)];
    }
}
