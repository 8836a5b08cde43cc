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
                "The units, in the order they were prepared unless ordered otherwise.",
                (context, page) => new ListUnits(
                    FilterOf(context), page, context.GetArgument<UnitSorting>("orderBy")))
            .OrderBy(UnitSorting.Oldest)
            .Argument<IdGraphType>("entityId", "Of this legal entity only.")
            .Argument<DomainEnum<UnitState>>("state", "In this state only.")
            .Argument<IdGraphType>("managerId", "Run by this member only.")
            .Argument<IntGraphType>(
                "turnoverYear", "The calendar year whose turnover counts; the present one when not given.")
            .Argument<MoneyInput>("turnoverAtLeast", "With this turnover in the year, or more, only.");
    }

    private static UnitFilter FilterOf(IResolveFieldContext context) => new()
    {
        EntityId = context.OptionalId<LegalEntity>("entityId"),
        State = context.GetArgument<UnitState?>("state"),
        ManagerId = context.OptionalId<Member>("managerId"),
        TurnoverYear = context.GetArgument<int?>("turnoverYear"),
        TurnoverAtLeast = context.OptionalMoney("turnoverAtLeast"),
    };
}
