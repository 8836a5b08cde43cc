using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Payments;

/// <summary>No bank transaction has the identifier.</summary>
/// <param name="TransactionId">The identifier asked for.</param>
public sealed record BankTransactionNotFound(Id<BankTransaction> TransactionId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "There is no such bank transaction.";
}

/// <summary>Money of one legal entity never pays what is owed to another.</summary>
/// <param name="TransactionId">The bank transaction.</param>
/// <param name="Received">The legal entity whose account it is.</param>
/// <param name="Owed">The legal entity that is owed.</param>
public sealed record PaymentCrossesEntities(
    Id<BankTransaction> TransactionId,
    Id<LegalEntity> Received,
    Id<LegalEntity> Owed) : DomainError
{
    /// <inheritdoc/>
    public override string Message =>
        "The money arrived on the account of another legal entity; give it back, or transfer it between the accounts.";
}

/// <summary>Money that came in pays; money that went out refunds or bounces.</summary>
/// <param name="TransactionId">The bank transaction.</param>
/// <param name="Amount">Its amount, less than zero when money went out.</param>
public sealed record TransactionGoesOtherWay(Id<BankTransaction> TransactionId, Money Amount) : DomainError
{
    /// <inheritdoc/>
    public override string Message => Amount.IsNegative
        ? "This money went out: it can refund a client or undo a payment, not pay."
        : "This money came in: it can pay, not refund a client or undo a payment.";
}

/// <summary>A transaction is allocated in its own currency.</summary>
/// <param name="TransactionId">The bank transaction.</param>
/// <param name="Expected">The currency of the transaction.</param>
/// <param name="Found">The currency asked for.</param>
public sealed record PaymentInOtherCurrency(Id<BankTransaction> TransactionId, Currency Expected, Currency Found)
    : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"The transaction is in {Expected}: allocate {Expected}, not {Found}.";
}

/// <summary>An allocation is of more than zero.</summary>
/// <param name="TransactionId">The bank transaction.</param>
/// <param name="Amount">The amount asked for.</param>
public sealed record AllocationNotPositive(Id<BankTransaction> TransactionId, Money Amount) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"Allocate more than zero, not {Amount}.";
}

/// <summary>The allocations of a transaction never exceed its amount.</summary>
/// <param name="TransactionId">The bank transaction.</param>
/// <param name="Remaining">What is not allocated yet.</param>
/// <param name="Asked">What was asked for.</param>
public sealed record AllocationExceedsTransaction(Id<BankTransaction> TransactionId, Money Remaining, Money Asked)
    : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"Only {Remaining} of this transaction is left to allocate, not {Asked}.";
}

/// <summary>No payment has the identifier, or it paid something else.</summary>
/// <param name="PaymentId">The identifier asked for.</param>
public sealed record PaymentNotFound(Id<Allocation> PaymentId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "There is no such payment of this invoice.";
}

/// <summary>A payment is undone once.</summary>
/// <param name="PaymentId">The payment.</param>
/// <param name="ReversedOn">The day it was undone.</param>
public sealed record PaymentAlreadyReversed(Id<Allocation> PaymentId, DateOnly ReversedOn) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"This payment was undone on {ReversedOn:yyyy-MM-dd}.";
}

/// <summary>A client's credit is never less than zero.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="Credit">What the client is owed.</param>
/// <param name="Asked">What was asked for.</param>
public sealed record ClientCreditTooSmall(Id<Client> ClientId, Money Credit, Money Asked) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"The client's credit is {Credit}: {Asked} cannot be taken from it.";
}

/// <summary>A client's credit pays invoices of that client and that legal entity.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="CreditOf">The client who is owed.</param>
/// <param name="InvoiceOf">The client who owes.</param>
public sealed record CreditOfOtherClient(Id<Invoice> InvoiceId, Id<Client> CreditOf, Id<Client> InvoiceOf)
    : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This credit belongs to another client or another legal entity.";
}

/// <summary>Only what the bank calls a charge is booked as one.</summary>
/// <param name="TransactionId">The bank transaction.</param>
public sealed record TransactionIsNoCharge(Id<BankTransaction> TransactionId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "The bank does not call this transaction a charge.";
}

/// <summary>An allocation says what it is for, and each target is one thing.</summary>
/// <param name="TransactionId">The bank transaction.</param>
public sealed record AllocationWithoutTarget(Id<BankTransaction> TransactionId) : DomainError
{
    /// <inheritdoc/>
    public override string Message =>
        "Say what the money is for: an invoice, a client or a subscription of shares, one for each amount.";
}
