using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Domain.Units;

/// <summary>A fact that belongs to the budget of one production unit.</summary>
public interface IUnitEvent : IEntityEvent
{
    /// <summary>The production unit the fact belongs to.</summary>
    Id<ProductionUnit> UnitId { get; }
}
