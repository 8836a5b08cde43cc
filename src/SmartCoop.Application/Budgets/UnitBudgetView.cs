using SmartCoop.Domain;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Budgets;

/// <summary>
/// The money of a unit in three tiers, each as what is left after reservations: cash, guaranteed, expected.
/// </summary>
public sealed record UnitBudgetView
{
    /// <summary>The unit.</summary>
    public required Id<ProductionUnit> UnitId { get; init; }

    /// <summary>Income less charges and contribution, in the ledger.</summary>
    public required Money Balance { get; init; }

    /// <summary>What reservations hold.</summary>
    public required Money Reserved { get; init; }

    /// <summary>What is left of what clients paid: expenses, purchases and author's rights may use it.</summary>
    public required Money Cash { get; init; }

    /// <summary>What is left when only those pay whom the cooperative stands in for: wages may use it.</summary>
    public required Money Guaranteed { get; init; }

    /// <summary>What is left when every client pays and every accepted order is done: for planning.</summary>
    public required Money Expected { get; init; }

    internal static UnitBudgetView Of(Id<ProductionUnit> unitId, UnitBudget budget) => new()
    {
        UnitId = unitId,
        Balance = budget.Balance,
        Reserved = budget.Reserved,
        Cash = budget.Cash,
        Guaranteed = budget.Guaranteed,
        Expected = budget.Expected,
    };
}
