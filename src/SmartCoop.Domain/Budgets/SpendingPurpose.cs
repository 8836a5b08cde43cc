namespace SmartCoop.Domain.Budgets;

/// <summary>What a unit spends its money on.</summary>
public enum SpendingPurpose
{
    /// <summary>Pay of employees, charges of the employer included.</summary>
    Wage,

    /// <summary>Expenses of members for the work of the unit.</summary>
    Expense,

    /// <summary>Goods and services of suppliers.</summary>
    Purchase,

    /// <summary>Fees for author's rights.</summary>
    AuthorRights,
}

/// <summary>The rule that says which money may be spent on what.</summary>
public static class SpendingRules
{
    /// <summary>
    /// The least sure tier a purpose may use: wages are paid whatever the client does, all else waits.
    /// </summary>
    /// <remarks>Source: the cooperative's rules on the payment guarantee (G2) and on expenses (G3).</remarks>
    public static BudgetTier TierOf(this SpendingPurpose purpose) => purpose switch
    {
        SpendingPurpose.Wage => BudgetTier.Guaranteed,
        SpendingPurpose.Expense or SpendingPurpose.Purchase or SpendingPurpose.AuthorRights => BudgetTier.Cash,
    };
}
