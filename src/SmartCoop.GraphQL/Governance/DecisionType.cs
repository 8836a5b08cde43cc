using SmartCoop.Application.Governance;
using SmartCoop.Application.LegalEntities;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Governance;

internal sealed class DecisionType : NodeType<Decision, DecisionView>
{
    public DecisionType()
        : base(decision => decision.Id) =>
        Link<LegalEntity, LegalEntityView>(
            "entity", "The legal entity the decision binds.", decision => decision.EntityId);
}
