using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Units;

/// <summary>The units the viewer runs, is in charge of or was given a token for, in the order they were
/// prepared.</summary>
/// <param name="Page">Which part of the list.</param>
public sealed record ListOwnUnits(PageRequest Page) : IQuery<Page<UnitView>>;

internal sealed class ListOwnUnitsHandler(IReadStore store, IActor actor)
    : IQueryHandler<ListOwnUnits, Page<UnitView>>
{
    public async ValueTask<Page<UnitView>> Handle(ListOwnUnits query, CancellationToken cancellationToken)
    {
        var (member, named) = (actor.Viewer.Member(), actor.Viewer.UnitIds.ToList());
        var units = store.Set<ProductionUnit>().Where(unit =>
            named.Contains(unit.Id) || unit.Managers.Any(manager => manager.MemberId == member));
        return await store.PageAsync(units, query.Page, UnitView.Of, newestFirst: false, cancellationToken);
    }
}
