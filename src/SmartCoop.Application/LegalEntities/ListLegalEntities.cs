using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Application.LegalEntities;

/// <summary>The legal entities of the shared enterprise, in the order they began.</summary>
/// <param name="Page">Which part of the list.</param>
public sealed record ListLegalEntities(PageRequest Page) : IQuery<Page<LegalEntityView>>;

internal sealed class ListLegalEntitiesHandler(IReadStore store)
    : IQueryHandler<ListLegalEntities, Page<LegalEntityView>>
{
    public async ValueTask<Page<LegalEntityView>> Handle(
        ListLegalEntities query,
        CancellationToken cancellationToken) => await store.PageAsync(
            store.Set<LegalEntity>(), query.Page, LegalEntityView.Of, newestFirst: false, cancellationToken);
}
