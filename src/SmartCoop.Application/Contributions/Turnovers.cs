using SmartCoop.Domain;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Contributions;

/// <summary>Finds the yearly count of a unit, and starts it with its first document.</summary>
internal sealed class Turnovers(IContributionSchemeRepository schemes, TimeProvider clock)
{
    public async Task<UnitTurnover> OfAsync(
        LegalEntity entity,
        Id<ProductionUnit> unitId,
        int year,
        CancellationToken cancellationToken)
    {
        if (await schemes.TurnoverAsync(unitId, year, cancellationToken) is { } counted) return counted;

        var id = Id.New<UnitTurnover>(clock.GetUtcNow());
        var started = UnitTurnover.Start(id, entity.Id, unitId, year, entity.Currency);
        schemes.Add(started);
        return started;
    }
}
