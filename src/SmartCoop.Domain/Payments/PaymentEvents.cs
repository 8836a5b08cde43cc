using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Payments;

/// <summary>A bank statement is stored whole, and its money is in suspense until it is allocated.</summary>
/// <param name="StatementId">The statement.</param>
/// <param name="EntityId">The legal entity whose account it is.</param>
/// <param name="Iban">The account.</param>
/// <param name="Reference">The bank's name for the statement.</param>
/// <param name="ClosedOn">The day of the closing balance.</param>
/// <param name="Credits">What came in that no statement brought before.</param>
/// <param name="Debits">What went out that no statement brought before.</param>
/// <param name="ClosingBalance">What stands on the account.</param>
/// <param name="TransactionCount">How many movements no statement brought before.</param>
/// <param name="Gap">Opening balance less the closing one before it; zero when nothing is missing.</param>
public sealed record BankStatementImported(
    Id<BankStatement> StatementId,
    Id<LegalEntity> EntityId,
    Iban Iban,
    string Reference,
    DateOnly ClosedOn,
    Money Credits,
    Money Debits,
    Money ClosingBalance,
    int TransactionCount,
    Money Gap) : IEntityEvent;

/// <summary>Money for an invoice arrived.</summary>
/// <param name="AllocationId">The payment, in the list of the invoice.</param>
/// <param name="TransactionId">The bank transaction that brought it.</param>
/// <param name="InvoiceId">The invoice that was paid, in part or in full.</param>
/// <param name="EntityId">The legal entity that issued the invoice.</param>
/// <param name="UnitId">The unit the invoice is for.</param>
/// <param name="ClientId">The client who owed.</param>
/// <param name="Amount">The money that arrived.</param>
/// <param name="StillDue">What remains to be paid; zero when the invoice is paid in full.</param>
/// <param name="ReceivedOn">The day the bank booked it.</param>
public sealed record PaymentReceived(
    Id<Allocation> AllocationId,
    Id<BankTransaction> TransactionId,
    Id<Invoice> InvoiceId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Client> ClientId,
    Money Amount,
    Money StillDue,
    DateOnly ReceivedOn) : IUnitEvent;

/// <summary>A payment was undone: its transfer bounced, or it was allocated by mistake.</summary>
/// <param name="AllocationId">The payment that no longer stands.</param>
/// <param name="TransactionId">The bank transaction that had brought it.</param>
/// <param name="ReversingTransactionId">The one that took it away, or the same one when it was a mistake.</param>
/// <param name="InvoiceId">The invoice that asks for the money again.</param>
/// <param name="EntityId">The legal entity that issued the invoice.</param>
/// <param name="UnitId">The unit the invoice is for.</param>
/// <param name="ClientId">The client who owes again.</param>
/// <param name="Amount">The payment, as a whole.</param>
/// <param name="StillDue">What the invoice now asks for.</param>
/// <param name="ReversedOn">The day of the bounce or of the correction.</param>
public sealed record PaymentReversed(
    Id<Allocation> AllocationId,
    Id<BankTransaction> TransactionId,
    Id<BankTransaction> ReversingTransactionId,
    Id<Invoice> InvoiceId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Client> ClientId,
    Money Amount,
    Money StillDue,
    DateOnly ReversedOn) : IUnitEvent;

/// <summary>A client paid more than was asked for: the legal entity owes the client.</summary>
/// <param name="AllocationId">The part of the bank transaction.</param>
/// <param name="TransactionId">The bank transaction that brought it.</param>
/// <param name="EntityId">The legal entity that owes.</param>
/// <param name="ClientId">The client who is owed.</param>
/// <param name="Amount">What was too much.</param>
/// <param name="Credit">All that the client is owed now.</param>
/// <param name="ReceivedOn">The day the bank booked it.</param>
public sealed record ClientCreditReceived(
    Id<Allocation> AllocationId,
    Id<BankTransaction> TransactionId,
    Id<LegalEntity> EntityId,
    Id<Client> ClientId,
    Money Amount,
    Money Credit,
    DateOnly ReceivedOn) : IEntityEvent;

/// <summary>A client's credit paid an invoice.</summary>
/// <param name="AllocationId">The payment, in the list of the invoice.</param>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="EntityId">The legal entity that issued the invoice.</param>
/// <param name="UnitId">The unit the invoice is for.</param>
/// <param name="ClientId">The client.</param>
/// <param name="Amount">The part of the credit.</param>
/// <param name="StillDue">What remains to be paid.</param>
/// <param name="Credit">What the client is still owed.</param>
/// <param name="AppliedOn">The day of the decision.</param>
public sealed record ClientCreditApplied(
    Id<Allocation> AllocationId,
    Id<Invoice> InvoiceId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Client> ClientId,
    Money Amount,
    Money StillDue,
    Money Credit,
    DateOnly AppliedOn) : IUnitEvent;

/// <summary>A client's credit was given back by the bank.</summary>
/// <param name="AllocationId">The part of the bank transaction.</param>
/// <param name="TransactionId">The transfer to the client.</param>
/// <param name="EntityId">The legal entity that owed.</param>
/// <param name="ClientId">The client.</param>
/// <param name="Amount">What was given back.</param>
/// <param name="Credit">What the client is still owed.</param>
/// <param name="RefundedOn">The day the bank booked it.</param>
public sealed record ClientRefunded(
    Id<Allocation> AllocationId,
    Id<BankTransaction> TransactionId,
    Id<LegalEntity> EntityId,
    Id<Client> ClientId,
    Money Amount,
    Money Credit,
    DateOnly RefundedOn) : IEntityEvent;

/// <summary>The bank took something for its service: a charge of all units together.</summary>
/// <param name="AllocationId">The part of the bank transaction.</param>
/// <param name="TransactionId">The bank transaction.</param>
/// <param name="EntityId">The legal entity whose account it is.</param>
/// <param name="Amount">What the bank took, more than zero.</param>
/// <param name="BookedOn">The day the bank booked it.</param>
public sealed record BankChargeBooked(
    Id<Allocation> AllocationId,
    Id<BankTransaction> TransactionId,
    Id<LegalEntity> EntityId,
    Money Amount,
    DateOnly BookedOn) : IEntityEvent;
