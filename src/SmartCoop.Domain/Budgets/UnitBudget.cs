using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Budgets;

/// <summary>The money of a unit in three tiers, each as what is left after reservations.</summary>
/// <remarks>
/// <para>Nothing is stored: the budget is what the ledger, the open documents and the reservations say now.</para>
/// <para>Invariant: cash ≤ guaranteed ≤ expected, because what is open is never less than zero.</para>
/// </remarks>
public sealed record UnitBudget
{
    private UnitBudget(Money balance, OpenClaims open, Money reserved) =>
        (Balance, Open, Reserved) = (balance, open, reserved);

    /// <summary>The balance of the unit in the ledger: income less charges, and less the contribution.</summary>
    /// <remarks>The accounts of classes 6, 7 and 9 with the dimension of the unit; income is more than zero.</remarks>
    public Money Balance { get; }

    /// <summary>What is invoiced and not paid, and what is ordered and not invoiced.</summary>
    public OpenClaims Open { get; }

    /// <summary>What reservations hold.</summary>
    public Money Reserved { get; }

    /// <summary>What is left when every client pays and every accepted order is done: for planning.</summary>
    public Money Expected => Balance + Open.OrderedGuaranteed + Open.OrderedOther - Reserved;

    /// <summary>What is left when only those pay whom the cooperative stands in for: wages may use it.</summary>
    public Money Guaranteed => Balance - Open.UncollectedOther + Open.OrderedGuaranteed - Reserved;

    /// <summary>
    /// What is left of what clients paid: expenses, purchases, author's rights and transfers may use it.
    /// </summary>
    public Money Cash => Balance - Open.UncollectedOther - Open.UncollectedGuaranteed - Reserved;

    /// <summary>Computes the tiers.</summary>
    /// <param name="balance">The balance of the unit in the ledger, income more than zero.</param>
    /// <param name="open">What is open; none of it less than zero.</param>
    /// <param name="reserved">What reservations hold, zero or more.</param>
    public static UnitBudget Of(Money balance, OpenClaims open, Money reserved)
    {
        var nothing = Money.Zero(balance.Currency);
        ArgumentOutOfRangeException.ThrowIfLessThan(open.UncollectedGuaranteed, nothing);
        ArgumentOutOfRangeException.ThrowIfLessThan(open.UncollectedOther, nothing);
        ArgumentOutOfRangeException.ThrowIfLessThan(open.OrderedGuaranteed, nothing);
        ArgumentOutOfRangeException.ThrowIfLessThan(open.OrderedOther, nothing);
        ArgumentOutOfRangeException.ThrowIfLessThan(reserved, nothing);

        return new UnitBudget(balance, open, reserved);
    }

    /// <summary>What is left in one tier; it can be less than zero after a credit note or a loss.</summary>
    public Money Available(BudgetTier tier) => tier switch
    {
        BudgetTier.Cash => Cash,
        BudgetTier.Guaranteed => Guaranteed,
        BudgetTier.Expected => Expected,
    };
}
