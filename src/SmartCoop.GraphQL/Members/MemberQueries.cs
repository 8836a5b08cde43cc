using GraphQL;
using GraphQL.Types;
using SmartCoop.Application.Members;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Members;

internal static class MemberQueries
{
    public static void AddMemberNodes(this NodeRegistry nodes)
    {
        nodes.Add<Member, MemberView>("mem", ids => new GetMembers(ids), member => member.Id);
        nodes.Add<ShareSubscription, ShareSubscriptionView>(
            "sub", ids => new GetShareSubscriptions(ids), subscription => subscription.Id);
    }

    public static void AddMemberQueries(this QueryType query)
    {
        query.One<Member, MemberView>(
            "member", "The member or applicant with this identifier; null when there is none.");
        query.Pages<MemberView>(
                "members",
                "The members and applicants, in the order they applied.",
                (context, page) => new ListMembers(
                    context.OptionalId<LegalEntity>("entityId"),
                    context.GetArgument<MemberStatus?>("status"),
                    page))
            .Argument<IdGraphType>("entityId", "Of this legal entity only.")
            .Argument<DomainEnum<MemberStatus>>("status", "Who stands so towards the cooperative only.");
    }
}
