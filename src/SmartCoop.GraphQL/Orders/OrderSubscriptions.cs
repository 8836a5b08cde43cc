using GraphQL.Types;
using SmartCoop.Application.Access;
using SmartCoop.Application.Clients;
using SmartCoop.Application.Events;
using SmartCoop.Application.Orders;
using SmartCoop.Application.Units;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Orders;

internal static class OrderSubscriptions
{
    public static void AddOrderSubscriptions(this SubscriptionType subscription) =>
        subscription.Events(
                "orderEvents",
                "What happens to the orders of a unit, in the order it was committed.",
                context => new EventFilter(
                    UnitId: context.Id<ProductionUnit>("unitId"),
                    Types: OrderEventView.Types),
                OrderEventView.Of,
                Scopes.OrdersRead)
            .Argument<NonNullGraphType<IdGraphType>>("unitId", "The unit that would work.");
}

internal sealed class OrderEventType : ViewType<OrderEventView>
{
    public OrderEventType()
    {
        Link<Order, OrderView>("order", "The order as it is now.", happened => happened.OrderId);
        Link<ProductionUnit, UnitView>("unit", "The unit that would work.", happened => happened.UnitId);
        Link<Client, ClientView>("client", "The client that would buy.", happened => happened.ClientId);
    }
}
