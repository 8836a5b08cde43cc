using GraphQL;
using GraphQL.Types;
using SmartCoop.Application.Orders;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Orders;

internal static class OrderQueries
{
    public static void AddOrderNodes(this NodeRegistry nodes) =>
        nodes.Add<Order, OrderView>("ord", ids => new GetOrders(ids), order => order.Id);

    public static void AddOrderQueries(this QueryType query)
    {
        query.Field("offer", GraphTypes.ViewType(typeof(OrderView)))
            .Description("The order behind a link that was not used yet, as its client reads it before accepting.")
            .Argument<NonNullGraphType<StringGraphType>>("acceptanceLink", "The secret the client was sent.")
            .ResolveAsync(OfferAsync);

        query.Pages<OrderView>(
                "orders",
                "The orders, the newest first.",
                (context, page) => new ListOrders(
                    new OrderFilter(
                        context.OptionalId<ProductionUnit>("unitId"),
                        context.OptionalId<Client>("clientId"),
                        context.GetArgument<OrderStatus?>("status")),
                    page))
            .Argument<IdGraphType>("unitId", "Of this unit only.")
            .Argument<IdGraphType>("clientId", "For this client only.")
            .Argument<DomainEnum<OrderStatus>>("status", "Standing so in their life only.");
    }

    private static async Task<object?> OfferAsync(IResolveFieldContext context)
    {
        var offer = await context.AskAsync(new ShowOffer(context.GetArgument<string>("acceptanceLink")));
        if (offer is not null) OperationScope.Of(context).Admit(offer.Id);
        return offer;
    }
}
