using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Payments;

/// <summary>What a part of a bank transaction, or of a client's credit, is for.</summary>
public enum AllocationKind
{
    /// <summary>It pays an invoice.</summary>
    Invoice,

    /// <summary>It is more than the client owed, or owes after a credit note: it is the client's credit.</summary>
    ClientCredit,

    /// <summary>It pays the shares a member subscribed.</summary>
    ShareSubscription,

    /// <summary>It gives a client's credit back.</summary>
    Refund,

    /// <summary>It undoes an earlier payment: the transfer bounced.</summary>
    Reversal,

    /// <summary>The bank takes it for its service.</summary>
    BankCharge,
}

/// <summary>One part of a bank transaction, or of a client's credit, and what it is for.</summary>
public sealed class Allocation
{
    private Allocation(Id<Allocation> id) => Id = id;

    /// <summary>Identifies the allocation: it is the payment an invoice lists.</summary>
    public Id<Allocation> Id { get; private set; }

    /// <summary>The bank transaction it is a part of; none when a client's credit pays.</summary>
    public Id<BankTransaction>? TransactionId { get; private set; }

    /// <summary>What the part is for.</summary>
    public AllocationKind Kind { get; private set; }

    /// <summary>The size of the part, more than zero whatever the direction of the transaction.</summary>
    public Money Amount { get; private set; }

    /// <summary>The day the bank booked the money, or the day the credit was used.</summary>
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>The invoice that is paid, or was paid by what is undone.</summary>
    public Id<Invoice>? InvoiceId { get; private set; }

    /// <summary>The client who paid or is paid back.</summary>
    public Id<Client>? ClientId { get; private set; }

    /// <summary>The subscription of shares that is paid.</summary>
    public Id<ShareSubscription>? SubscriptionId { get; private set; }

    /// <summary>For a reversal, the allocation it undoes.</summary>
    public Id<Allocation>? Undoes { get; private set; }

    /// <summary>The day the allocation was undone, if it was.</summary>
    public DateOnly? ReversedOn { get; private set; }

    /// <summary>Whether the allocation stands: it was not undone.</summary>
    public bool Stands => ReversedOn is null;

    internal static Allocation ToInvoice(
        Id<Allocation> id,
        Id<BankTransaction>? transactionId,
        Invoice invoice,
        Money amount,
        DateOnly on) => new(id)
        {
            TransactionId = transactionId,
            Kind = AllocationKind.Invoice,
            Amount = amount,
            ReceivedOn = on,
            InvoiceId = invoice.Id,
            ClientId = invoice.ClientId,
        };

    internal static Allocation Freed(Id<Allocation> id, InvoicePaymentFreed freed) => new(id)
    {
        Kind = AllocationKind.ClientCredit,
        Amount = freed.Amount,
        ReceivedOn = freed.FreedOn,
        InvoiceId = freed.InvoiceId,
        ClientId = freed.ClientId,
    };

    internal static Allocation ToClient(
        Id<Allocation> id,
        Id<BankTransaction> transactionId,
        AllocationKind kind,
        Id<Client> clientId,
        Money amount,
        DateOnly on) => new(id)
        {
            TransactionId = transactionId,
            Kind = kind,
            Amount = amount,
            ReceivedOn = on,
            ClientId = clientId,
        };

    internal static Allocation ToShares(
        Id<Allocation> id,
        Id<BankTransaction> transactionId,
        ShareSubscription subscription,
        Money amount,
        DateOnly on) => new(id)
        {
            TransactionId = transactionId,
            Kind = AllocationKind.ShareSubscription,
            Amount = amount,
            ReceivedOn = on,
            SubscriptionId = subscription.Id,
        };

    internal static Allocation ToBank(
        Id<Allocation> id,
        Id<BankTransaction> transactionId,
        Money amount,
        DateOnly on) => new(id)
        {
            TransactionId = transactionId,
            Kind = AllocationKind.BankCharge,
            Amount = amount,
            ReceivedOn = on,
        };

    internal static Allocation Undoing(
        Id<Allocation> id,
        Id<BankTransaction> transactionId,
        Allocation original,
        DateOnly on) => new(id)
        {
            TransactionId = transactionId,
            Kind = AllocationKind.Reversal,
            Amount = original.Amount,
            ReceivedOn = on,
            InvoiceId = original.InvoiceId,
            ClientId = original.ClientId,
            Undoes = original.Id,
        };

    internal void Undo(DateOnly on) => ReversedOn = on;
}
