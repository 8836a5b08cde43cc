namespace SmartCoop.Domain.Units;

/// <summary>The production units, as commands need them.</summary>
public interface IProductionUnitRepository
{
    /// <summary>The unit, in a state that cannot change before the command that asked for it has ended.</summary>
    Task<ProductionUnit?> FindAsync(Id<ProductionUnit> id, CancellationToken cancellationToken);

    /// <summary>The unit, for the one command that changes it now; others wait.</summary>
    Task<ProductionUnit?> FindToChangeAsync(Id<ProductionUnit> id, CancellationToken cancellationToken);

    /// <summary>Keeps a new unit.</summary>
    void Add(ProductionUnit unit);
}
