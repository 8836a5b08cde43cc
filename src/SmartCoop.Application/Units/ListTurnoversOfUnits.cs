using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Units;

/// <summary>The yearly turnovers of several units, the last year first.</summary>
/// <param name="UnitIds">Which units.</param>
public sealed record ListTurnoversOfUnits(IReadOnlyList<Id<ProductionUnit>> UnitIds)
    : IQuery<IReadOnlyList<UnitTurnoverView>>;

/// <summary>What one unit invoiced, and what it contributed, in one calendar year.</summary>
public sealed record UnitTurnoverView
{
    /// <summary>The unit.</summary>
    public required Id<ProductionUnit> UnitId { get; init; }

    /// <summary>The calendar year of the documents.</summary>
    public required int Year { get; init; }

    /// <summary>Invoices less credit notes, excluding VAT.</summary>
    public required Money Net { get; init; }

    /// <summary>What was taken on the invoices, less what credit notes gave back.</summary>
    public required Money Contribution { get; init; }
}

internal sealed class ListTurnoversOfUnitsHandler(IReadStore store)
    : IQueryHandler<ListTurnoversOfUnits, IReadOnlyList<UnitTurnoverView>>
{
    public async ValueTask<IReadOnlyList<UnitTurnoverView>> Handle(
        ListTurnoversOfUnits query,
        CancellationToken cancellationToken) => await store.ListAsync(
            store.Set<UnitTurnover>()
                .Where(turnover => query.UnitIds.Contains(turnover.UnitId))
                .OrderByDescending(turnover => turnover.Year)
                .Select(turnover => new UnitTurnoverView
                {
                    UnitId = turnover.UnitId,
                    Year = turnover.Year,
                    Net = turnover.Net,
                    Contribution = turnover.Contribution,
                }),
            cancellationToken);
}
