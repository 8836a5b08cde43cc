using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Units;

/// <summary>The units.</summary>
/// <param name="Filter">Which ones.</param>
/// <param name="Page">Which part of the list.</param>
/// <param name="Sorting">In which order.</param>
public sealed record ListUnits(UnitFilter Filter, PageRequest Page, UnitSorting Sorting = UnitSorting.Oldest)
    : IQuery<Page<UnitView>>;

/// <summary>Which units; what is <see langword="null"/> does not restrict.</summary>
public sealed record UnitFilter
{
    /// <summary>Of this legal entity.</summary>
    public Id<LegalEntity>? EntityId { get; init; }

    /// <summary>In this state.</summary>
    public UnitState? State { get; init; }

    /// <summary>Run by this member.</summary>
    public Id<Member>? ManagerId { get; init; }

    /// <summary>The calendar year whose turnover counts; the present one when not given.</summary>
    public int? TurnoverYear { get; init; }

    /// <summary>With this turnover in the year, or more.</summary>
    public Money? TurnoverAtLeast { get; init; }

    internal IQueryable<ProductionUnit> In(IQueryable<ProductionUnit> units)
    {
        if (EntityId is { } entity) units = units.Where(unit => unit.EntityId == entity);
        if (State is { } state) units = units.Where(unit => unit.State == state);
        if (ManagerId is { } member)
            units = units.Where(unit => unit.Managers.Any(manager => manager.MemberId == member));

        return units;
    }
}

internal sealed class ListUnitsHandler(IReadStore store, TimeProvider clock)
    : IQueryHandler<ListUnits, Page<UnitView>>
{
    public async ValueTask<Page<UnitView>> Handle(ListUnits query, CancellationToken cancellationToken)
    {
        var units = query.Filter.In(store.Set<ProductionUnit>());
        var turnovers = TurnoversOf(query.Filter);
        if (query.Filter.TurnoverAtLeast is not null)
            units = units.Where(unit => turnovers.Any(turnover => turnover.UnitId == unit.Id));

        return query.Sorting is UnitSorting.LargestTurnover or UnitSorting.SmallestTurnover
            ? await store.PageAsync(
                ByTurnover(units, turnovers),
                NumberSort.Key,
                query.Page,
                UnitView.Of,
                largestFirst: query.Sorting is UnitSorting.LargestTurnover,
                cancellationToken)
            : await store.PageAsync(
                units,
                query.Page,
                UnitView.Of,
                newestFirst: query.Sorting is UnitSorting.Newest,
                cancellationToken);
    }

    private IQueryable<UnitTurnover> TurnoversOf(UnitFilter filter)
    {
        var year = filter.TurnoverYear ?? clock.GetUtcNow().Year;
        var turnovers = store.Set<UnitTurnover>().Where(turnover => turnover.Year == year);
        if (filter.TurnoverAtLeast is not { } least) return turnovers;

        var (minorUnits, currency) = (least.MinorUnits, least.Currency);
        return turnovers.Where(turnover =>
            turnover.Net.MinorUnits >= minorUnits && turnover.Net.Currency == currency);
    }

    private static IQueryable<Sortable<ProductionUnit, long>> ByTurnover(
        IQueryable<ProductionUnit> units,
        IQueryable<UnitTurnover> turnovers) =>
        turnovers.Join(
            units,
            turnover => turnover.UnitId,
            unit => unit.Id,
            (turnover, unit) => new Sortable<ProductionUnit, long>
            {
                Root = unit,
                Id = turnover.UnitId,
                Key = turnover.Net.MinorUnits,
            });
}
