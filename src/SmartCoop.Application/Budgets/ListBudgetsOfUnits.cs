using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Budgets;

/// <summary>The budgets of several units, one for each.</summary>
/// <param name="UnitIds">Which units.</param>
public sealed record ListBudgetsOfUnits(IReadOnlyList<Id<ProductionUnit>> UnitIds)
    : IQuery<IReadOnlyList<UnitBudgetView>>;

internal sealed class ListBudgetsOfUnitsHandler(IReadStore store, UnitBudgets budgets, IActor actor)
    : IQueryHandler<ListBudgetsOfUnits, IReadOnlyList<UnitBudgetView>>
{
    public async ValueTask<IReadOnlyList<UnitBudgetView>> Handle(
        ListBudgetsOfUnits query,
        CancellationToken cancellationToken)
    {
        var found = await budgets.VisibleAsync(store, actor.Viewer, query.UnitIds, cancellationToken);
        return [.. found.Select(pair => UnitBudgetView.Of(pair.Key, pair.Value))];
    }
}
