using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Payments;

/// <summary>What a bank statement says before its movements.</summary>
/// <param name="Iban">The account of the legal entity.</param>
/// <param name="Reference">The bank's name for the statement, unique within the account.</param>
/// <param name="Sequence">Its place in the series of the account, when the bank counts.</param>
/// <param name="OpenedOn">The day of the opening balance.</param>
/// <param name="ClosedOn">The day of the closing balance.</param>
/// <param name="OpeningBalance">What stood on the account before the first movement.</param>
/// <param name="ClosingBalance">What stood on the account after the last movement.</param>
public sealed record BankStatementHeader(
    Iban Iban,
    string Reference,
    long? Sequence,
    DateOnly OpenedOn,
    DateOnly ClosedOn,
    Money OpeningBalance,
    Money ClosingBalance);

/// <summary>How many movements, and how much money they brought and took.</summary>
/// <param name="Count">The number of movements.</param>
/// <param name="Credits">What came in, zero or more.</param>
/// <param name="Debits">What went out, zero or more.</param>
public readonly record struct BankTotals(int Count, Money Credits, Money Debits)
{
    /// <summary>No movement yet.</summary>
    public static BankTotals None(Currency currency) => new(0, Money.Zero(currency), Money.Zero(currency));

    /// <summary>These totals and one more movement.</summary>
    /// <param name="amount">More than zero when money came in.</param>
    public BankTotals With(Money amount) => amount.IsNegative
        ? this with { Count = Count + 1, Debits = Debits - amount }
        : this with { Count = Count + 1, Credits = Credits + amount };
}
