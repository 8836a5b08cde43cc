using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Units;

/// <summary>Who runs several units, in the order they took the role.</summary>
/// <param name="UnitIds">Which units.</param>
public sealed record ListManagersOfUnits(IReadOnlyList<Id<ProductionUnit>> UnitIds)
    : IQuery<IReadOnlyList<UnitManagerView>>;

/// <summary>The role of a member who runs a unit.</summary>
public sealed record UnitManagerView
{
    /// <summary>The unit.</summary>
    public required Id<ProductionUnit> UnitId { get; init; }

    /// <summary>The member.</summary>
    public required Id<Member> MemberId { get; init; }

    /// <summary>The first day of the role.</summary>
    public required DateOnly Since { get; init; }
}

internal sealed class ListManagersOfUnitsHandler(IReadStore store)
    : IQueryHandler<ListManagersOfUnits, IReadOnlyList<UnitManagerView>>
{
    public async ValueTask<IReadOnlyList<UnitManagerView>> Handle(
        ListManagersOfUnits query,
        CancellationToken cancellationToken) => await store.ListAsync(
            store.Set<ProductionUnit>()
                .Where(unit => query.UnitIds.Contains(unit.Id))
                .SelectMany(unit => unit.Managers, (unit, manager) => new UnitManagerView
                {
                    UnitId = unit.Id,
                    MemberId = manager.MemberId,
                    Since = manager.Since,
                })
                .OrderBy(manager => manager.Since)
                .ThenBy(manager => manager.MemberId),
            cancellationToken);
}
