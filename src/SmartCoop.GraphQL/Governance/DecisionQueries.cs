using GraphQL.Types;
using SmartCoop.Application.Governance;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Governance;

internal static class DecisionQueries
{
    public static void AddDecisionQueries(this QueryType query)
    {
        query.One<Decision, DecisionView>("decision", "The decision with this identifier; null when there is none.");
        query.Pages<DecisionView>(
                "decisions",
                "What the bodies of the legal entities decided, the newest first.",
                (context, page) => new ListDecisions(context.OptionalId<LegalEntity>("entityId"), page))
            .Argument<IdGraphType>("entityId", "Of this legal entity only.");
    }
}
