using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Payments;

/// <summary>
/// What the bank says happened on one account between two balances: a fact, stored whole or not at all.
/// </summary>
/// <remarks>
/// <code>
/// Opened ──Complete, when the movements lead from one balance to the other──▶ imported, and never changed
/// </code>
/// Invariants: opening balance and movements make the closing balance; a statement is known by its account and
/// reference; its opening balance continues the closing one before it, or the gap is reported.
/// A movement that another statement brought already is not brought again, so statements may overlap.
/// </remarks>
public sealed class BankStatement : AggregateRoot<BankStatement>
{
    private BankStatement(Id<BankStatement> id)
        : base(id)
    {
    }

    /// <summary>The legal entity whose account it is.</summary>
    public Id<LegalEntity> EntityId { get; private set; }

    /// <summary>The account.</summary>
    public Iban Iban { get; private set; } = null!;

    /// <summary>The bank's name for the statement, unique within the account.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Its place in the series of the account, when the bank counts.</summary>
    public long? Sequence { get; private set; }

    /// <summary>The day of the opening balance.</summary>
    public DateOnly OpenedOn { get; private set; }

    /// <summary>The day of the closing balance.</summary>
    public DateOnly ClosedOn { get; private set; }

    /// <summary>What stood on the account before the first movement.</summary>
    public Money OpeningBalance { get; private set; }

    /// <summary>What stood on the account after the last movement.</summary>
    public Money ClosingBalance { get; private set; }

    /// <summary>Opening balance less the closing one of the statement before: zero when nothing is missing.</summary>
    public Money Gap { get; private set; }

    /// <summary>How many movements this statement was the first to bring.</summary>
    public int TransactionCount { get; private set; }

    /// <summary>What came in with the movements this statement was the first to bring.</summary>
    public Money Credits { get; private set; }

    /// <summary>What went out with the movements this statement was the first to bring.</summary>
    public Money Debits { get; private set; }

    /// <summary>A hash of everything the statement says: the same again is no news, another text is refused.</summary>
    public string Fingerprint { get; private set; } = "";

    /// <summary>Begins to take in a statement of an account of the legal entity.</summary>
    /// <param name="id">Identifies the statement.</param>
    /// <param name="entityId">The owner of the account.</param>
    /// <param name="header">What the statement says before its movements.</param>
    /// <param name="currency">The currency the legal entity keeps its books in.</param>
    public static Result<BankStatement> Open(
        Id<BankStatement> id,
        Id<LegalEntity> entityId,
        BankStatementHeader header,
        Currency currency)
    {
        if (header.OpeningBalance.Currency != currency)
            return new StatementInOtherCurrency(header.Iban, currency, header.OpeningBalance.Currency);

        var nothing = Money.Zero(currency);
        return new BankStatement(id)
        {
            EntityId = entityId,
            Iban = header.Iban,
            Reference = header.Reference,
            Sequence = header.Sequence,
            OpenedOn = header.OpenedOn,
            ClosedOn = header.ClosedOn,
            OpeningBalance = header.OpeningBalance,
            ClosingBalance = header.ClosingBalance,
            Gap = nothing,
            Credits = nothing,
            Debits = nothing,
        };
    }

    /// <summary>Compares with the statement before it on the same account.</summary>
    /// <param name="previous">The statement before, or <see langword="null"/> for the first one of the account.</param>
    public void Follow(BankStatement? previous) =>
        Gap = previous is null ? Money.Zero(Gap.Currency) : OpeningBalance - previous.ClosingBalance;

    /// <summary>Closes the statement: all its movements are stored.</summary>
    /// <param name="said">What the movements of the statement amount to.</param>
    /// <param name="brought">The part of it that no other statement brought before.</param>
    /// <param name="fingerprint">A hash of everything the statement says.</param>
    public Result<BankStatementImported> Complete(BankTotals said, BankTotals brought, string fingerprint)
    {
        var reached = OpeningBalance + said.Credits - said.Debits;
        if (reached != ClosingBalance) return new StatementDoesNotAddUp(Reference, ClosingBalance, reached);

        (TransactionCount, Credits, Debits) = (brought.Count, brought.Credits, brought.Debits);
        Fingerprint = fingerprint;

        return Record(new BankStatementImported(
            Id, EntityId, Iban, Reference, ClosedOn, Credits, Debits, ClosingBalance, TransactionCount, Gap));
    }
}
