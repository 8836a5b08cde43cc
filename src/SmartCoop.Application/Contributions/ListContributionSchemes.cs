using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Application.Contributions;

/// <summary>The versions of the contribution schemes, the newest first.</summary>
/// <param name="EntityId">Of this legal entity only.</param>
/// <param name="Page">Which part of the list.</param>
public sealed record ListContributionSchemes(Id<LegalEntity>? EntityId, PageRequest Page)
    : IQuery<Page<ContributionSchemeView>>;

internal sealed class ListContributionSchemesHandler(IReadStore store)
    : IQueryHandler<ListContributionSchemes, Page<ContributionSchemeView>>
{
    public async ValueTask<Page<ContributionSchemeView>> Handle(
        ListContributionSchemes query,
        CancellationToken cancellationToken)
    {
        var versions = store.Set<ContributionSchemeVersion>();
        if (query.EntityId is { } entity) versions = versions.Where(version => version.EntityId == entity);

        return await store.PageAsync(
            versions, query.Page, ContributionSchemeView.Of, newestFirst: true, cancellationToken);
    }
}
