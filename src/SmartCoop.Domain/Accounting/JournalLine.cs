using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Accounting;

/// <summary>One side of a journal entry: an amount on an account, with its dimension.</summary>
public sealed class JournalLine
{
    /// <summary>A line of an entry that is about to be posted.</summary>
    /// <param name="account">The account of the chart.</param>
    /// <param name="dimension">The unit the money belongs to, or the collective.</param>
    /// <param name="amount">More than zero for a debit, less than zero for a credit.</param>
    /// <param name="clientId">The client who owes or is owed, on an account of clients.</param>
    public JournalLine(Account account, Dimension dimension, Money amount, Id<Client>? clientId = null) =>
        (Account, UnitId, Amount, ClientId) = (account, dimension.UnitId, amount, clientId);

    private JournalLine() => Account = Account.Suspense; // For the database, which cannot pass money to a constructor.

    /// <summary>The account of the chart.</summary>
    public Account Account { get; private set; }

    /// <summary>The unit the money belongs to, or <see langword="null"/> for the collective.</summary>
    public Id<ProductionUnit>? UnitId { get; private set; }

    /// <summary>The client who owes or is owed, on an account of clients.</summary>
    public Id<Client>? ClientId { get; private set; }

    /// <summary>More than zero for a debit, less than zero for a credit.</summary>
    public Money Amount { get; private set; }

    /// <summary>The place of the line in its entry, from 1.</summary>
    public int Number { get; internal set; }

    /// <summary>The unit the money belongs to, or the collective.</summary>
    public Dimension Dimension => new(UnitId);

    /// <summary>The same line with the opposite sign.</summary>
    internal JournalLine Negated() => new(Account, Dimension, -Amount, ClientId);

    /// <summary>The same line on the collective, for a fact that came after its unit was closed.</summary>
    internal JournalLine OnTheCollective() => new(Account, Dimension.Collective, Amount, ClientId);
}
