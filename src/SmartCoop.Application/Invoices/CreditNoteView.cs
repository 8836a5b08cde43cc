using SmartCoop.Application.Orders;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Invoices;

/// <summary>The document that takes back a part of an invoice, or the whole; its amounts are positive.</summary>
public sealed record CreditNoteView
{
    /// <summary>Identifies the credit note.</summary>
    public required Id<CreditNote> Id { get; init; }

    /// <summary>The legal entity that sold.</summary>
    public required Id<LegalEntity> EntityId { get; init; }

    /// <summary>The unit that worked.</summary>
    public required Id<ProductionUnit> UnitId { get; init; }

    /// <summary>The client.</summary>
    public required Id<Client> ClientId { get; init; }

    /// <summary>The invoice it corrects.</summary>
    public required Id<Invoice> InvoiceId { get; init; }

    /// <summary>The place in the series of credit notes.</summary>
    public required InvoiceNumber Number { get; init; }

    /// <summary>The date of the credit note.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>What is taken back, excluding VAT.</summary>
    public required Money Net { get; init; }

    /// <summary>The tax taken back, at the rates of the invoice.</summary>
    public required IReadOnlyList<VatTotalView> VatTotals { get; init; }

    /// <summary>What the client no longer owes.</summary>
    public required Money Gross { get; init; }

    /// <summary>What the cooperative gives back to the unit; null for whom the unit's money is private.</summary>
    public required Money? Contribution { get; init; }

    /// <summary>
    /// What the budget of the unit loses: net less contribution; null for whom the unit's money is private.
    /// </summary>
    public required Money? Budget { get; init; }

    internal static CreditNoteView Of(CreditNote note, bool showsMoney) => new()
    {
        Id = note.Id,
        EntityId = note.EntityId,
        UnitId = note.UnitId,
        ClientId = note.ClientId,
        InvoiceId = note.InvoiceId,
        Number = note.Number,
        IssuedOn = note.IssuedOn,
        Reason = note.Reason,
        Net = note.Net,
        VatTotals = VatTotalView.Of(note.VatTotals),
        Gross = note.Gross,
        Contribution = showsMoney ? note.Contribution : null,
        Budget = showsMoney ? note.Budget : null,
    };
}
