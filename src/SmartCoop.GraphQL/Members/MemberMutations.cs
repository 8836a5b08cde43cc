using SmartCoop.Application.Members;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Members;

internal static class MemberMutations
{
    public static void AddMemberMutations(this MutationType mutation)
    {
        mutation.Command<ApplyForMembership, Member, MemberView>()
            .Refuses<LegalEntityNotFound>()
            .Refuses<MemberAlreadyKnown>()
            .Refuses<BirthDateInFuture>();
        mutation.Command<SubscribeShares, ShareSubscription, ShareSubscriptionView>()
            .Refuses<MemberNotFound>()
            .Refuses<LegalEntityNotFound>()
            .Refuses<MemberIsLeaving>()
            .Refuses<ShareMustBePaidFromOwnMoney>()
            .Refuses<ShareCountOutOfBounds>();
    }
}
