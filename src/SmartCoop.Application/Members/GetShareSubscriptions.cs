using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Members;

namespace SmartCoop.Application.Members;

/// <summary>Several subscriptions of shares at once; what is unknown is left out.</summary>
/// <param name="Ids">Which ones.</param>
public sealed record GetShareSubscriptions(IReadOnlyList<Id<ShareSubscription>> Ids)
    : IQuery<IReadOnlyList<ShareSubscriptionView>>;

internal sealed class GetShareSubscriptionsHandler(IReadStore store)
    : IQueryHandler<GetShareSubscriptions, IReadOnlyList<ShareSubscriptionView>>
{
    public async ValueTask<IReadOnlyList<ShareSubscriptionView>> Handle(
        GetShareSubscriptions query,
        CancellationToken cancellationToken) => await store.ListAsync(
            store.Set<ShareSubscription>()
                .Where(subscription => query.Ids.Contains(subscription.Id))
                .Select(ShareSubscriptionView.Of),
            cancellationToken);
}
