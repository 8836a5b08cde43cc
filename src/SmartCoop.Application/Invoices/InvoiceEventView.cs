using SmartCoop.Application.Events;
using SmartCoop.Domain;
using SmartCoop.Domain.Deliveries;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Payments;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Invoices;

/// <summary>Something happened to an invoice.</summary>
public sealed record InvoiceEventView
{
    /// <summary>The place of the event among all events: come back with it as `after`, and you miss none.</summary>
    public required string Cursor { get; init; }

    /// <summary>What happened.</summary>
    public required InvoiceEventKind Kind { get; init; }

    /// <summary>When it was written down.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>The invoice.</summary>
    public required Id<Invoice> InvoiceId { get; init; }

    /// <summary>The unit that worked.</summary>
    public required Id<ProductionUnit> UnitId { get; init; }

    /// <summary>The facts that are invoice events, by the names of the <see cref="EventCatalogue"/>.</summary>
    public static IReadOnlyList<string> Types { get; } =
    [
        nameof(InvoiceDrafted), nameof(InvoiceLinesChanged), nameof(InvoiceIssued), nameof(DocumentDelivered),
        nameof(DocumentDeliveryFailed), nameof(PaymentReceived), nameof(PaymentReversed), nameof(ClientCreditApplied),
        nameof(CreditNoteIssued), nameof(InvoiceDisputed), nameof(InvoiceDisputeResolved), nameof(InvoiceWrittenOff),
    ];

    /// <summary>What a reader sees of one of these facts.</summary>
    public static InvoiceEventView Of(LoggedEvent logged) => logged.Fact switch
    {
        InvoiceDrafted e => Of(logged, InvoiceEventKind.Drafted, e.InvoiceId, e.UnitId),
        InvoiceLinesChanged e => Of(logged, InvoiceEventKind.LinesChanged, e.InvoiceId, e.UnitId),
        InvoiceIssued e => Of(logged, InvoiceEventKind.Issued, e.InvoiceId, e.UnitId),
        DocumentDelivered e => Of(logged, InvoiceEventKind.Delivered, e.InvoiceId, e.UnitId),
        DocumentDeliveryFailed e => Of(logged, InvoiceEventKind.DeliveryFailed, e.InvoiceId, e.UnitId),
        PaymentReceived e => Of(logged, InvoiceEventKind.PaymentReceived, e.InvoiceId, e.UnitId),
        PaymentReversed e => Of(logged, InvoiceEventKind.PaymentReversed, e.InvoiceId, e.UnitId),
        ClientCreditApplied e => Of(logged, InvoiceEventKind.CreditApplied, e.InvoiceId, e.UnitId),
        CreditNoteIssued e => Of(logged, InvoiceEventKind.Credited, e.InvoiceId, e.UnitId),
        InvoiceDisputed e => Of(logged, InvoiceEventKind.Disputed, e.InvoiceId, e.UnitId),
        InvoiceDisputeResolved e => Of(logged, InvoiceEventKind.DisputeResolved, e.InvoiceId, e.UnitId),
        InvoiceWrittenOff e => Of(logged, InvoiceEventKind.WrittenOff, e.InvoiceId, e.UnitId),
        _ => throw new InvalidOperationException($"{logged.Type} is no invoice event."),
    };

    private static InvoiceEventView Of(
        LoggedEvent logged,
        InvoiceEventKind kind,
        Id<Invoice> invoice,
        Id<ProductionUnit> unit) => new()
        {
            Cursor = logged.Cursor.ToString(),
            Kind = kind,
            OccurredAt = logged.OccurredAt,
            InvoiceId = invoice,
            UnitId = unit,
        };
}

/// <summary>What can happen to an invoice.</summary>
public enum InvoiceEventKind
{
    /// <summary>The unit began to write it.</summary>
    Drafted,

    /// <summary>Its lines were written anew.</summary>
    LinesChanged,

    /// <summary>It received its number: from now on it asks for money.</summary>
    Issued,

    /// <summary>Its document, or that of a credit note for it, left the cooperative.</summary>
    Delivered,

    /// <summary>A document could not leave yet.</summary>
    DeliveryFailed,

    /// <summary>Money for it arrived.</summary>
    PaymentReceived,

    /// <summary>A payment was undone.</summary>
    PaymentReversed,

    /// <summary>What the client had paid too much before paid for it.</summary>
    CreditApplied,

    /// <summary>A credit note took it back, in part or as a whole.</summary>
    Credited,

    /// <summary>The client contested it.</summary>
    Disputed,

    /// <summary>The dispute ended, and it is owed as it stands.</summary>
    DisputeResolved,

    /// <summary>What was unpaid of it was given up.</summary>
    WrittenOff,
}
