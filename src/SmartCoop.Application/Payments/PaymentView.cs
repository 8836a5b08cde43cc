using System.Linq.Expressions;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>One part of a bank transaction, or of a client's credit, and what it is for.</summary>
public sealed record PaymentView
{
    /// <summary>Identifies the payment.</summary>
    public required Id<Allocation> Id { get; init; }

    /// <summary>The bank transaction it is a part of; null when a client's credit pays.</summary>
    public required Id<BankTransaction>? TransactionId { get; init; }

    /// <summary>What the part is for.</summary>
    public required AllocationKind Kind { get; init; }

    /// <summary>The size of the part, more than zero.</summary>
    public required Money Amount { get; init; }

    /// <summary>The day the bank booked the money, or the day the credit was used.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>The invoice that is paid, or was paid by what is undone.</summary>
    public required Id<Invoice>? InvoiceId { get; init; }

    /// <summary>The client who paid or is paid back.</summary>
    public required Id<Client>? ClientId { get; init; }

    /// <summary>The subscription of shares that is paid.</summary>
    public required Id<ShareSubscription>? SubscriptionId { get; init; }

    /// <summary>The day the payment was undone; null while it stands.</summary>
    public required DateOnly? ReversedOn { get; init; }

    internal static Expression<Func<Allocation, PaymentView>> Of { get; } = allocation => new PaymentView
    {
        Id = allocation.Id,
        TransactionId = allocation.TransactionId,
        Kind = allocation.Kind,
        Amount = allocation.Amount,
        ReceivedOn = allocation.ReceivedOn,
        InvoiceId = allocation.InvoiceId,
        ClientId = allocation.ClientId,
        SubscriptionId = allocation.SubscriptionId,
        ReversedOn = allocation.ReversedOn,
    };
}
