using SmartCoop.Application.LegalEntities;
using SmartCoop.Application.Members;
using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Members;

internal sealed class MemberType : NodeType<Member, MemberView>
{
    public MemberType()
        : base(member => member.Id)
    {
        Link<LegalEntity, LegalEntityView>(
            "entity", "The legal entity whose shares the person holds or applied for.", member => member.EntityId);
        Children<Id<Member>, ShareSubscriptionView>(
            "subscriptions",
            "What the person promised to pay for, in the order of the promises.",
            member => member.Id,
            ids => new ListSubscriptionsOfMembers(ids),
            subscription => subscription.MemberId);
    }
}

internal sealed class ShareHoldingType : ViewType<ShareHoldingView>
{
    public ShareHoldingType() =>
        Link<ShareSubscription, ShareSubscriptionView>(
            "subscription", "The subscription that was paid.", holding => holding.SubscriptionId);
}

internal sealed class ShareSubscriptionType : NodeType<ShareSubscription, ShareSubscriptionView>
{
    public ShareSubscriptionType()
        : base(subscription => subscription.Id)
    {
        Link<Member, MemberView>("member", "Who promised.", subscription => subscription.MemberId);
        Link<LegalEntity, LegalEntityView>(
            "entity", "The legal entity that issues the shares.", subscription => subscription.EntityId);
    }
}
