using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Members;

namespace SmartCoop.Application.Members;

/// <summary>What several members promised to pay for, in the order they promised.</summary>
/// <param name="MemberIds">Whose promises.</param>
public sealed record ListSubscriptionsOfMembers(IReadOnlyList<Id<Member>> MemberIds)
    : IQuery<IReadOnlyList<ShareSubscriptionView>>;

internal sealed class ListSubscriptionsOfMembersHandler(IReadStore store)
    : IQueryHandler<ListSubscriptionsOfMembers, IReadOnlyList<ShareSubscriptionView>>
{
    public async ValueTask<IReadOnlyList<ShareSubscriptionView>> Handle(
        ListSubscriptionsOfMembers query,
        CancellationToken cancellationToken) => await store.ListAsync(
            store.Set<ShareSubscription>()
                .Where(subscription => query.MemberIds.Contains(subscription.MemberId))
                .OrderBy(subscription => subscription.Id)
                .Select(ShareSubscriptionView.Of),
            cancellationToken);
}
