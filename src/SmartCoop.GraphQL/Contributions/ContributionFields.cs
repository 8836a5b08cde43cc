using GraphQL.Types;
using SmartCoop.Application.Contributions;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Contributions;

internal static class ContributionFields
{
    public static void AddContributionNodes(this NodeRegistry nodes) =>
        nodes.Add<ContributionSchemeVersion, ContributionSchemeView>(
            "sch", ids => new GetContributionSchemes(ids), version => version.Id);

    public static void AddContributionQueries(this QueryType query) =>
        query.Pages<ContributionSchemeView>(
                "contributionSchemes",
                "The contribution schemes of the legal entities, the newest first.",
                (context, page) => new ListContributionSchemes(context.OptionalId<LegalEntity>("entityId"), page))
            .Argument<IdGraphType>("entityId", "Of this legal entity only.");

    public static void AddContributionMutations(this MutationType mutation) =>
        mutation.Command<AdoptContributionScheme, ContributionSchemeVersion, ContributionSchemeView>()
            .Refuses<LegalEntityNotFound>()
            .Refuses<DecisionNotFound>()
            .Refuses<DecisionOfAnotherEntity>()
            .Refuses<ContributionSchemeInThePast>()
            .Refuses<ContributionSchemeNotLater>();
}
