using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Units;

/// <summary>What the books and the open documents say about a unit that wants to close.</summary>
public interface IUnitBudgetFacts
{
    /// <summary>The facts as they are inside the transaction of the command that asks.</summary>
    Task<UnitBudgetFacts> OfAsync(ProductionUnit unit, CancellationToken cancellationToken);
}
