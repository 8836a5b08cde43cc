using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Partners;

namespace SmartCoop.Application.Partners;

/// <summary>Several API tokens at once; what is unknown is left out.</summary>
/// <param name="Ids">Which ones.</param>
public sealed record GetApiTokens(IReadOnlyList<Id<ApiToken>> Ids) : IQuery<IReadOnlyList<ApiTokenView>>;

internal sealed class GetApiTokensHandler(IReadStore store) : IQueryHandler<GetApiTokens, IReadOnlyList<ApiTokenView>>
{
    public async ValueTask<IReadOnlyList<ApiTokenView>> Handle(
        GetApiTokens query,
        CancellationToken cancellationToken) => await store.ListAsync(
            store.Set<ApiToken>().Where(token => query.Ids.Contains(token.Id)).Select(ApiTokenView.Of),
            cancellationToken);
}
