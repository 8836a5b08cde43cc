using SmartCoop.Application.Governance;
using SmartCoop.Domain.Governance;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Governance;

internal static class DecisionNodes
{
    public static void AddDecisionNodes(this NodeRegistry nodes) =>
        nodes.Add<Decision, DecisionView>("dec", ids => new GetDecisions(ids), decision => decision.Id);
}
