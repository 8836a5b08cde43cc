using SmartCoop.Application.Contributions;
using SmartCoop.Application.Governance;
using SmartCoop.Application.LegalEntities;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Contributions;

internal sealed class ContributionSchemeType : NodeType<ContributionSchemeVersion, ContributionSchemeView>
{
    public ContributionSchemeType()
        : base(version => version.Id)
    {
        Link<LegalEntity, LegalEntityView>(
            "entity", "The legal entity whose units contribute.", version => version.EntityId);
        Link<Decision, DecisionView>("decision", "The decision that adopted it.", version => version.DecisionId);
    }
}
