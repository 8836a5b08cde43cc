using GraphQL;
using GraphQL.Types;
using SmartCoop.Application.Units;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Units;

internal static class UnitQueries
{
    public static void AddUnitNodes(this NodeRegistry nodes) =>
        nodes.Add<ProductionUnit, UnitView>("unit", ids => new GetUnits(ids), unit => unit.Id);

    public static void AddUnitQueries(this QueryType query)
    {
        query.One<ProductionUnit, UnitView>("unit", "The unit with this identifier; null when there is none.");
        query.Pages<UnitView>(
                "units",
                "The units, in the order they were prepared.",
                (context, page) => new ListUnits(
                    context.OptionalId<LegalEntity>("entityId"),
                    context.GetArgument<UnitState?>("state"),
                    context.OptionalId<Member>("managerId"),
                    page))
            .Argument<IdGraphType>("entityId", "Of this legal entity only.")
            .Argument<DomainEnum<UnitState>>("state", "In this state only.")
            .Argument<IdGraphType>("managerId", "Run by this member only.");
    }
}
