using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Application.LegalEntities;

/// <summary>Several legal entities at once; what is unknown is left out.</summary>
/// <param name="Ids">Which ones.</param>
public sealed record GetLegalEntities(IReadOnlyList<Id<LegalEntity>> Ids) : IQuery<IReadOnlyList<LegalEntityView>>;

internal sealed class GetLegalEntitiesHandler(IReadStore store)
    : IQueryHandler<GetLegalEntities, IReadOnlyList<LegalEntityView>>
{
    public async ValueTask<IReadOnlyList<LegalEntityView>> Handle(
        GetLegalEntities query,
        CancellationToken cancellationToken) => await store.ListAsync(
            store.Set<LegalEntity>().Where(entity => query.Ids.Contains(entity.Id)).Select(LegalEntityView.Of),
            cancellationToken);
}
