using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Units;

/// <summary>Whether the viewer may watch what happens in a unit; a unit that does not exist is not watched.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Scope">What a partner's program needs for it, beside the unit itself.</param>
public sealed record MayWatchUnit(Id<ProductionUnit> UnitId, string Scope) : IQuery<bool>;

internal sealed class MayWatchUnitHandler(IReadStore store, IActor actor) : IQueryHandler<MayWatchUnit, bool>
{
    public async ValueTask<bool> Handle(MayWatchUnit query, CancellationToken cancellationToken)
    {
        var (viewer, unitId) = (actor.Viewer, query.UnitId);
        if (viewer.Is(Role.Partner) && !viewer.May(query.Scope))
            viewer = viewer with { Roles = viewer.Roles.Remove(Role.Partner) };

        return (viewer.Roles.Count == actor.Viewer.Roles.Count || viewer.IsRecognised)
            && await store.AnyAsync(store.Set<ProductionUnit>().Where(unit => unit.Id == unitId), cancellationToken);
    }
}
