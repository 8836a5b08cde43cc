using SmartCoop.Application.LegalEntities;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.LegalEntities;

internal static class LegalEntityQueries
{
    public static void AddLegalEntityNodes(this NodeRegistry nodes) =>
        nodes.Add<LegalEntity, LegalEntityView>("ent", ids => new GetLegalEntities(ids), entity => entity.Id);

    public static void AddLegalEntityQueries(this QueryType query)
    {
        query.Pages<LegalEntityView>(
            "legalEntities",
            "The legal entities of the shared enterprise, in the order they began; the default one is marked.",
            (_, page) => new ListLegalEntities(page));
        query.One<LegalEntity, LegalEntityView>(
            "legalEntity", "The legal entity with this identifier; null when there is none.");
    }
}
