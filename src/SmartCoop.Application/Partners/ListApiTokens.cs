using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.Partners;

namespace SmartCoop.Application.Partners;

/// <summary>The API tokens, the newest first; those that are worth nothing any more too.</summary>
/// <param name="Page">Which part of the list.</param>
public sealed record ListApiTokens(PageRequest Page) : IQuery<Page<ApiTokenView>>;

internal sealed class ListApiTokensHandler(IReadStore store) : IQueryHandler<ListApiTokens, Page<ApiTokenView>>
{
    public async ValueTask<Page<ApiTokenView>> Handle(ListApiTokens query, CancellationToken cancellationToken) =>
        await store.PageAsync(
            store.Set<ApiToken>(), query.Page, ApiTokenView.Of, newestFirst: true, cancellationToken);
}
