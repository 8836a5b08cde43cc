using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Orders;

/// <summary>What a unit offers to a client, and what the client accepted.</summary>
public sealed record OrderView
{
    /// <summary>Identifies the order.</summary>
    public required Id<Order> Id { get; init; }

    /// <summary>The legal entity that sells.</summary>
    public required Id<LegalEntity> EntityId { get; init; }

    /// <summary>The unit that works.</summary>
    public required Id<ProductionUnit> UnitId { get; init; }

    /// <summary>The client that buys.</summary>
    public required Id<Client> ClientId { get; init; }

    /// <summary>Where the order stands in its life.</summary>
    public required OrderStatus Status { get; init; }

    /// <summary>What the unit and the client call it.</summary>
    public required string Title { get; init; }

    /// <summary>The last day on which the client can accept.</summary>
    public required DateOnly ValidUntil { get; init; }

    /// <summary>The sum of the lines, excluding VAT.</summary>
    public required Money Net { get; init; }

    /// <summary>The VAT the client was shown, once the order was sent.</summary>
    public required IReadOnlyList<VatTotalView> VatTotals { get; init; }

    /// <summary>What the client was told to expect on the invoice; the net until the order is sent.</summary>
    public required Money Gross { get; init; }

    /// <summary>What was invoiced so far, excluding VAT.</summary>
    public required Money InvoicedNet { get; init; }

    /// <summary>What may still be invoiced, excluding VAT.</summary>
    public required Money LeftToInvoice { get; init; }

    /// <summary>Whether the cooperative bears the loss if the client never pays.</summary>
    public required bool Guaranteed { get; init; }

    /// <summary>The adviser who approved the order.</summary>
    public required string? ApprovedBy { get; init; }

    /// <summary>The SHA-256 of the document that was sent, in hexadecimal.</summary>
    public required string? DocumentHash { get; init; }

    /// <summary>The proof that the client accepted.</summary>
    public required OrderAcceptanceView? Acceptance { get; init; }

    /// <summary>Why the order was declined or cancelled.</summary>
    public required string? EndedBecause { get; init; }

    internal static OrderView Of(Order order) => new()
    {
        Id = order.Id,
        EntityId = order.EntityId,
        UnitId = order.UnitId,
        ClientId = order.ClientId,
        Status = order.Status,
        Title = order.Title,
        ValidUntil = order.ValidUntil,
        Net = order.Net,
        VatTotals = VatTotalView.Of(order.VatTotals),
        Gross = order.Gross,
        InvoicedNet = order.InvoicedNet,
        LeftToInvoice = order.LeftToInvoice,
        Guaranteed = order.Guaranteed,
        ApprovedBy = order.ApprovedBy,
        DocumentHash = order.DocumentHash,
        Acceptance = order.Acceptance is { } yes ? new OrderAcceptanceView(yes.By, yes.At, yes.DocumentHash) : null,
        EndedBecause = order.EndedBecause,
    };
}

/// <summary>The proof that a client accepted an order.</summary>
/// <param name="By">Who accepted, as they named themselves.</param>
/// <param name="At">When.</param>
/// <param name="DocumentHash">The SHA-256 of the document they accepted, in hexadecimal.</param>
public sealed record OrderAcceptanceView(string By, DateTimeOffset At, string DocumentHash);
