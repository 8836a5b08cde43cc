using GraphQL;
using GraphQL.Types;
using SmartCoop.Application.Budgets;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Budgets;

internal static class BudgetQueries
{
    public static void AddBudgetNodes(this NodeRegistry nodes) =>
        nodes.Add<Reservation, ReservationView>("res", ids => new GetReservations(ids), one => one.Id);

    public static void AddBudgetQueries(this QueryType query)
    {
        query.Field("explainBudget", GraphTypes.ViewType(typeof(BudgetStepView)))
            .Description(
                "Where the money of a unit is: from what its clients owe to what it can spend now, to the cent.")
            .Argument<NonNullGraphType<IdGraphType>>("unitId", "The unit.")
            .ResolveAsync(async context =>
                await context.AskAsync(new ExplainBudget(context.Id<ProductionUnit>("unitId"))));
        query.Field("explainInvoice", GraphTypes.ViewType(typeof(BudgetStepView)))
            .Description(
                "What an issued invoice brings to its unit: from what the client owes to what can be spent of it.")
            .Argument<NonNullGraphType<IdGraphType>>("invoiceId", "The invoice.")
            .ResolveAsync(async context =>
                await context.AskAsync(new ExplainInvoice(context.Id<Invoice>("invoiceId"))));
        query.Pages<ReservationView>(
                "reservations",
                "The reservations, newest first.",
                (context, page) => new ListReservations(
                    context.OptionalId<ProductionUnit>("unitId"),
                    context.GetArgument<ReservationStatus?>("status"),
                    page))
            .Argument<IdGraphType>("unitId", "Of this unit only.")
            .Argument<DomainEnum<ReservationStatus>>("status", "In this status only.");
    }
}
