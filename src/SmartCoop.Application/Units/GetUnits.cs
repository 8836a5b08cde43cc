using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Units;

/// <summary>Several units at once; what is unknown is left out.</summary>
/// <param name="Ids">Which ones.</param>
public sealed record GetUnits(IReadOnlyList<Id<ProductionUnit>> Ids) : IQuery<IReadOnlyList<UnitView>>;

internal sealed class GetUnitsHandler(IReadStore store) : IQueryHandler<GetUnits, IReadOnlyList<UnitView>>
{
    public async ValueTask<IReadOnlyList<UnitView>> Handle(GetUnits query, CancellationToken cancellationToken) =>
        await store.ListAsync(
            store.Set<ProductionUnit>().Where(unit => query.Ids.Contains(unit.Id)).Select(UnitView.Of),
            cancellationToken);
}
