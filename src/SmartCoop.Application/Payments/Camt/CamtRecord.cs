using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.Payments.Camt;

/// <summary>One piece of a bank file, in the order in which the file tells it.</summary>
/// <remarks>
/// A file is one or more statements; a statement is a <see cref="CamtStatementStart"/>, its
/// <see cref="CamtTransaction"/>s and a <see cref="CamtStatementEnd"/>.
/// </remarks>
public abstract record CamtRecord;

/// <summary>A statement begins: whose account it is, and what the bank says about its balances.</summary>
/// <param name="Reference">The bank's name for the statement (<c>Stmt/Id</c>).</param>
/// <param name="Sequence">The statement's place in the series of the account, when the bank counts them.</param>
/// <param name="Account">The account the statement is about.</param>
/// <param name="OpenedOn">The day of the opening balance.</param>
/// <param name="ClosedOn">The day of the closing balance.</param>
/// <param name="OpeningBalance">The booked balance before the first transaction (OPBD, else PRCD).</param>
/// <param name="ClosingBalance">The booked balance after the last transaction (CLBD).</param>
public sealed record CamtStatementStart(
    string Reference,
    long? Sequence,
    Iban Account,
    DateOnly OpenedOn,
    DateOnly ClosedOn,
    Money OpeningBalance,
    Money ClosingBalance) : CamtRecord;

/// <summary>Money moved on the account.</summary>
/// <param name="BankReference">
/// The bank's name for the movement, unique within the account: the servicer's reference, else the entry's or the
/// transaction's, else the statement's with the place in it. A reversal ends with <c>/R</c>; a reference the bank used
/// for several movements of a file is told apart by <c>#2</c>, <c>#3</c>…
/// </param>
/// <param name="BookedOn">The day the bank booked it.</param>
/// <param name="ValueOn">The day from which it counts, for interest and for what is overdue.</param>
/// <param name="Amount">More than zero when money came in, less than zero when money went out.</param>
/// <param name="CounterpartyName">Who paid, or who was paid, as the bank writes it.</param>
/// <param name="CounterpartyAccount">The other account, when it has a valid IBAN.</param>
/// <param name="Communication">The Belgian structured communication, when there is exactly one valid one.</param>
/// <param name="RemittanceText">What the payer wrote; empty when the payer wrote nothing.</param>
/// <param name="EndToEndReference">The reference the payer gave and the banks carried along, if any.</param>
/// <param name="IsReversal">Whether the movement undoes an earlier one: a bounce, a return, a correction.</param>
/// <param name="IsCharge">Whether the movement is what the bank takes for its service.</param>
public sealed record CamtTransaction(
    string BankReference,
    DateOnly BookedOn,
    DateOnly ValueOn,
    Money Amount,
    string? CounterpartyName = null,
    Iban? CounterpartyAccount = null,
    StructuredCommunication? Communication = null,
    string RemittanceText = "",
    string? EndToEndReference = null,
    bool IsReversal = false,
    bool IsCharge = false) : CamtRecord;

/// <summary>A statement ends, and its sums are right: opening balance and movements make the closing balance.</summary>
/// <param name="Reference">The bank's name for the statement (<c>Stmt/Id</c>).</param>
/// <param name="TransactionCount">How many transactions came since the statement began.</param>
/// <param name="Credits">What came in, zero or more.</param>
/// <param name="Debits">What went out, zero or more.</param>
/// <param name="ClosingBalance">The booked balance after the last transaction.</param>
public sealed record CamtStatementEnd(
    string Reference,
    int TransactionCount,
    Money Credits,
    Money Debits,
    Money ClosingBalance) : CamtRecord;
