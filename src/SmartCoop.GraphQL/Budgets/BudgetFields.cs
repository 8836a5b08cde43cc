using GraphQL.Types;
using SmartCoop.Application.Budgets;
using SmartCoop.Application.Units;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Budgets;

internal static class BudgetFields
{
    /// <summary>The budget of a unit; those of many units are read together.</summary>
    public static void AddBudget(this ObjectGraphType<UnitView> unit) =>
        unit.Field("budget", GraphTypes.ViewType(typeof(UnitBudgetView)))
            .Description("The money of the unit in three tiers, computed from the ledger and the open documents.")
            .Resolve(context => context.LoadOne(
                context.Source.Id, ids => new ListBudgetsOfUnits(ids), budget => budget.UnitId));
}
