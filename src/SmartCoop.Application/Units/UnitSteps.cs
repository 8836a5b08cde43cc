using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Units;

/// <summary>Lets a unit do one step of its life, on the day it is in its legal entity.</summary>
internal sealed class UnitSteps(IProductionUnitRepository units, ILegalEntityRepository entities, TimeProvider clock)
{
    /// <summary>Does a step the unit alone decides upon, and hands back the identifier of the unit.</summary>
    public Task<Result<Id<ProductionUnit>>> TakeAsync<TFact>(
        Id<ProductionUnit> id,
        Func<ProductionUnit, DateOnly, Result<TFact>> step,
        CancellationToken cancellationToken)
        where TFact : IUnitEvent =>
        TakeAsync(id, (unit, today) => Task.FromResult(step(unit, today)), cancellationToken);

    /// <summary>Does a step for which more must be looked up, and hands back the identifier of the unit.</summary>
    public async Task<Result<Id<ProductionUnit>>> TakeAsync<TFact>(
        Id<ProductionUnit> id,
        Func<ProductionUnit, DateOnly, Task<Result<TFact>>> step,
        CancellationToken cancellationToken)
        where TFact : IUnitEvent
    {
        if (await units.FindToChangeAsync(id, cancellationToken) is not { } unit) return new UnitNotFound(id);
        if (await entities.FindAsync(unit.EntityId, cancellationToken) is not { } entity)
            return new LegalEntityNotFound(unit.EntityId);

        var fact = await step(unit, entity.DayAt(clock.GetUtcNow()));
        return fact.Refusals is { Count: > 0 } refusals ? Result<Id<ProductionUnit>>.Refuse(refusals) : id;
    }
}
