using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Contributions;

namespace SmartCoop.Application.Contributions;

/// <summary>Several versions of contribution schemes at once; what is unknown is left out.</summary>
/// <param name="Ids">Which ones.</param>
public sealed record GetContributionSchemes(IReadOnlyList<Id<ContributionSchemeVersion>> Ids)
    : IQuery<IReadOnlyList<ContributionSchemeView>>;

internal sealed class GetContributionSchemesHandler(IReadStore store)
    : IQueryHandler<GetContributionSchemes, IReadOnlyList<ContributionSchemeView>>
{
    public async ValueTask<IReadOnlyList<ContributionSchemeView>> Handle(
        GetContributionSchemes query,
        CancellationToken cancellationToken) => await store.ListAsync(
            store.Set<ContributionSchemeVersion>()
                .Where(version => query.Ids.Contains(version.Id))
                .Select(ContributionSchemeView.Of),
            cancellationToken);
}
