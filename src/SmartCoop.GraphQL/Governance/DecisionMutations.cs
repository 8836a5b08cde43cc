using SmartCoop.Application.Governance;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Governance;

internal static class DecisionMutations
{
    public static void AddDecisionMutations(this MutationType mutation) =>
        mutation.Command<TakeDecision, Decision, DecisionView>()
            .Refuses<LegalEntityNotFound>()
            .Refuses<DecisionNotTakenYet>();
}
