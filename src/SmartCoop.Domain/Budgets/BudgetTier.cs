namespace SmartCoop.Domain.Budgets;

/// <summary>How sure the money of a unit is, from the surest.</summary>
public enum BudgetTier
{
    /// <summary>Clients have paid it: it may be spent on anything.</summary>
    Cash,

    /// <summary>Clients have paid it, or the cooperative stands in for them: it may be spent on wages.</summary>
    Guaranteed,

    /// <summary>It is invoiced or ordered: it may be planned with, not spent.</summary>
    Expected,
}
