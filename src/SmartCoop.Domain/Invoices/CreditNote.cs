using SmartCoop.Domain.Clients;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;
using SmartCoop.Domain.Vat;

namespace SmartCoop.Domain.Invoices;

/// <summary>The document that takes back a part of an invoice, or the whole; it never changes.</summary>
/// <remarks>There is no credit note without its invoice, which alone makes it: <see cref="Invoice.Credit"/>.</remarks>
public sealed class CreditNote : AggregateRoot<CreditNote>
{
    private readonly List<CreditNoteLine> _lines = [];

    internal CreditNote(
        Id<CreditNote> id,
        Invoice invoice,
        IReadOnlyList<LineItem> lines,
        VatBreakdown credit,
        Money contribution,
        string reason,
        CreditTerms terms)
        : base(id)
    {
        (EntityId, UnitId, ClientId, InvoiceId) = (invoice.EntityId, invoice.UnitId, invoice.ClientId, invoice.Id);
        (Number, IssuedOn, Parties, Reason) = (terms.Number, terms.IssuedOn, invoice.Parties!, reason);
        (Net, VatTotals, Gross, Contribution) = (credit.Net, credit.Totals, credit.Gross, contribution);
        _lines.AddRange(lines.Select((line, index) => new CreditNoteLine(index + 1, line)));
    }

    private CreditNote(Id<CreditNote> id) // For the database, which sets what its constructor cannot take.
        : base(id) => (Number, Parties, Reason, VatTotals) = (null!, null!, "", []);

    /// <summary>The legal entity that sold.</summary>
    public Id<LegalEntity> EntityId { get; private set; }

    /// <summary>The unit that worked.</summary>
    public Id<ProductionUnit> UnitId { get; private set; }

    /// <summary>The client.</summary>
    public Id<Client> ClientId { get; private set; }

    /// <summary>The invoice it corrects.</summary>
    public Id<Invoice> InvoiceId { get; private set; }

    /// <summary>Its place in the series of credit notes.</summary>
    public InvoiceNumber Number { get; private set; }

    /// <summary>The date of the credit note.</summary>
    public DateOnly IssuedOn { get; private set; }

    /// <summary>The names and numbers of the invoice.</summary>
    public InvoiceParties Parties { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; }

    /// <summary>What is taken back.</summary>
    public IReadOnlyList<CreditNoteLine> Lines => _lines;

    /// <summary>What is taken back, excluding VAT; positive.</summary>
    public Money Net { get; private set; }

    /// <summary>The tax taken back, at the rates of the invoice.</summary>
    public IReadOnlyList<VatTotal> VatTotals { get; private set; }

    /// <summary>What the client no longer owes; positive.</summary>
    public Money Gross { get; private set; }

    /// <summary>What the cooperative gives back to the unit.</summary>
    public Money Contribution { get; private set; }

    /// <summary>What the budget of the unit loses: net less contribution.</summary>
    public Money Budget => Net - Contribution;

    internal CreditNoteIssued Fact() => new(
        Id, InvoiceId, EntityId, UnitId, ClientId, Number, IssuedOn, Net, VatTotals, Gross, Contribution, Reason);
}
