using SmartCoop.Application.Orders;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Invoices;

/// <summary>What a client owes for the work of a unit.</summary>
public sealed record InvoiceView
{
    /// <summary>Identifies the invoice, from its first draft on.</summary>
    public required Id<Invoice> Id { get; init; }

    /// <summary>The legal entity that sells.</summary>
    public required Id<LegalEntity> EntityId { get; init; }

    /// <summary>The unit that worked.</summary>
    public required Id<ProductionUnit> UnitId { get; init; }

    /// <summary>The client that owes.</summary>
    public required Id<Client> ClientId { get; init; }

    /// <summary>The accepted order it comes from.</summary>
    public required Id<Order>? OrderId { get; init; }

    /// <summary>Where the invoice stands in its life.</summary>
    public required InvoiceStatus Status { get; init; }

    /// <summary>Whether the client is late today, in the calendar of the legal entity.</summary>
    public required bool IsOverdue { get; init; }

    /// <summary>The place in the series, once issued.</summary>
    public required InvoiceNumber? Number { get; init; }

    /// <summary>By which the payment is recognised, once issued.</summary>
    public required StructuredCommunication? Communication { get; init; }

    /// <summary>The date of the invoice, once issued.</summary>
    public required DateOnly? IssuedOn { get; init; }

    /// <summary>The last day on which the client pays in time, once issued.</summary>
    public required DateOnly? DueOn { get; init; }

    /// <summary>The day the tax falls due; null while it will be that of the issue.</summary>
    public required DateOnly? TaxPointOn { get; init; }

    /// <summary>How long the client may wait before paying, in calendar days.</summary>
    public required int PaymentTermDays { get; init; }

    /// <summary>What the client wants to read on the invoice.</summary>
    public required string? BuyerReference { get; init; }

    /// <summary>The sum of the lines, excluding VAT.</summary>
    public required Money Net { get; init; }

    /// <summary>The tax by category and rate, once issued.</summary>
    public required IReadOnlyList<VatTotalView> VatTotals { get; init; }

    /// <summary>The tax; nothing before the issue, when its rates are not known.</summary>
    public required Money Vat { get; init; }

    /// <summary>What the client owes in all; nothing before the issue.</summary>
    public required Money Gross { get; init; }

    /// <summary>
    /// What the unit shares with the cooperative; nothing before the issue, null for whom the unit's money is private.
    /// </summary>
    public required Money? Contribution { get; init; }

    /// <summary>The version of the contribution scheme it was computed by.</summary>
    public required Id<ContributionSchemeVersion>? SchemeVersionId { get; init; }

    /// <summary>
    /// What the unit may spend because of it: net less contribution, less credit notes; null for whom the unit's money
    /// is private.
    /// </summary>
    public required Money? Budget { get; init; }

    /// <summary>What was paid.</summary>
    public required Money Paid { get; init; }

    /// <summary>What credit notes took back.</summary>
    public required Money Credited { get; init; }

    /// <summary>What the client still has to pay.</summary>
    public required Money Due { get; init; }

    /// <summary>Whether the cooperative bears the loss if the client never pays.</summary>
    public required bool Guaranteed { get; init; }

    internal static InvoiceView Of(Invoice invoice, DateOnly today, bool showsMoney) => new()
    {
        Id = invoice.Id,
        EntityId = invoice.EntityId,
        UnitId = invoice.UnitId,
        ClientId = invoice.ClientId,
        OrderId = invoice.OrderId,
        Status = invoice.Status,
        IsOverdue = invoice.IsOverdue(today),
        Number = invoice.Number,
        Communication = invoice.Communication,
        IssuedOn = invoice.IssuedOn,
        DueOn = invoice.DueOn,
        TaxPointOn = invoice.TaxPointOn,
        PaymentTermDays = invoice.PaymentTermDays,
        BuyerReference = invoice.BuyerReference,
        Net = invoice.Net,
        VatTotals = VatTotalView.Of(invoice.VatTotals),
        Vat = invoice.Vat,
        Gross = invoice.Gross,
        Contribution = showsMoney ? invoice.Contribution : null,
        SchemeVersionId = invoice.SchemeVersionId,
        Budget = showsMoney ? invoice.Budget : null,
        Paid = invoice.Paid,
        Credited = invoice.CreditedGross,
        Due = invoice.Due,
        Guaranteed = invoice.Guaranteed,
    };
}
