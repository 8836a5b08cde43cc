using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Units;

/// <summary>The units, in the order they were prepared.</summary>
/// <param name="EntityId">Of this legal entity only.</param>
/// <param name="State">In this state only.</param>
/// <param name="ManagerId">Run by this member only.</param>
/// <param name="Page">Which part of the list.</param>
public sealed record ListUnits(Id<LegalEntity>? EntityId, UnitState? State, Id<Member>? ManagerId, PageRequest Page)
    : IQuery<Page<UnitView>>;

internal sealed class ListUnitsHandler(IReadStore store) : IQueryHandler<ListUnits, Page<UnitView>>
{
    public async ValueTask<Page<UnitView>> Handle(ListUnits query, CancellationToken cancellationToken)
    {
        var units = store.Set<ProductionUnit>();
        if (query.EntityId is { } entity) units = units.Where(unit => unit.EntityId == entity);
        if (query.State is { } state) units = units.Where(unit => unit.State == state);
        if (query.ManagerId is { } member)
            units = units.Where(unit => unit.Managers.Any(manager => manager.MemberId == member));

        return await store.PageAsync(units, query.Page, UnitView.Of, newestFirst: false, cancellationToken);
    }
}
