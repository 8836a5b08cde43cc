using SmartCoop.Application.Events;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Payments;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Payments;

/// <summary>Something happened to the payments of an invoice.</summary>
public sealed record PaymentEventView
{
    /// <summary>The place of the event among all events: come back with it as `after`, and you miss none.</summary>
    public required string Cursor { get; init; }

    /// <summary>What happened.</summary>
    public required PaymentEventKind Kind { get; init; }

    /// <summary>When it was written down.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>The day it counts from: of the bank's booking, or of the decision.</summary>
    public required DateOnly BookedOn { get; init; }

    /// <summary>The money of this payment, more than zero whatever happened to it.</summary>
    public required Money Amount { get; init; }

    /// <summary>What the invoice asked for from then on; zero when it was paid in full.</summary>
    public required Money StillDue { get; init; }

    /// <summary>The invoice.</summary>
    public required Id<Invoice> InvoiceId { get; init; }

    /// <summary>The unit the invoice is for.</summary>
    public required Id<ProductionUnit> UnitId { get; init; }

    /// <summary>The client who owes, or owed.</summary>
    public required Id<Client> ClientId { get; init; }

    /// <summary>The facts that are payment events, by the names of the <see cref="EventCatalogue"/>.</summary>
    public static IReadOnlyList<string> Types { get; } =
        [nameof(PaymentReceived), nameof(PaymentReversed), nameof(ClientCreditApplied)];

    /// <summary>What a reader sees of one of these facts.</summary>
    public static PaymentEventView Of(LoggedEvent logged) => logged.Fact switch
    {
        PaymentReceived received => new PaymentEventView
        {
            Cursor = logged.Cursor.ToString(),
            Kind = PaymentEventKind.Received,
            OccurredAt = logged.OccurredAt,
            BookedOn = received.ReceivedOn,
            Amount = received.Amount,
            StillDue = received.StillDue,
            InvoiceId = received.InvoiceId,
            UnitId = received.UnitId,
            ClientId = received.ClientId,
        },
        PaymentReversed reversed => new PaymentEventView
        {
            Cursor = logged.Cursor.ToString(),
            Kind = PaymentEventKind.Reversed,
            OccurredAt = logged.OccurredAt,
            BookedOn = reversed.ReversedOn,
            Amount = reversed.Amount,
            StillDue = reversed.StillDue,
            InvoiceId = reversed.InvoiceId,
            UnitId = reversed.UnitId,
            ClientId = reversed.ClientId,
        },
        ClientCreditApplied applied => new PaymentEventView
        {
            Cursor = logged.Cursor.ToString(),
            Kind = PaymentEventKind.CreditApplied,
            OccurredAt = logged.OccurredAt,
            BookedOn = applied.AppliedOn,
            Amount = applied.Amount,
            StillDue = applied.StillDue,
            InvoiceId = applied.InvoiceId,
            UnitId = applied.UnitId,
            ClientId = applied.ClientId,
        },
        _ => throw new InvalidOperationException($"{logged.Type} is no payment event."),
    };
}

/// <summary>What can happen to the payments of an invoice.</summary>
public enum PaymentEventKind
{
    /// <summary>Money for the invoice arrived.</summary>
    Received,

    /// <summary>A payment was undone: its transfer bounced, or it was allocated by mistake.</summary>
    Reversed,

    /// <summary>What the client had paid too much before paid for this invoice.</summary>
    CreditApplied,
}
