using SmartCoop.Application.Clients;
using SmartCoop.Application.LegalEntities;
using SmartCoop.Application.Orders;
using SmartCoop.Application.Units;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Orders;

internal sealed class OrderType : NodeType<Order, OrderView>
{
    public OrderType()
        : base(order => order.Id)
    {
        Link<LegalEntity, LegalEntityView>("entity", "The legal entity that sells.", order => order.EntityId);
        Link<ProductionUnit, UnitView>("unit", "The unit that works.", order => order.UnitId);
        Link<Client, ClientView>("client", "The client that buys.", order => order.ClientId);
        Children<Domain.Id<Order>, OrderLineView>(
            "lines",
            "What is offered, in the order it was written.",
            order => order.Id,
            ids => new ListOrderLines(ids),
            line => line.OrderId);
        Can<SubmitOrder>(
            "Whether the viewer may ask for its approval now.", order => Unless(order, OrderStatus.Draft));
        Can<ApproveOrder>("Whether the viewer may approve it now.", order => Unless(order, OrderStatus.Submitted));
        Can<SendOrder>("Whether the viewer may send it to its client now.", order => order.Status switch
        {
            OrderStatus.SentToClient => null, // Its client lost the link.
            _ => Unless(order, OrderStatus.Approved),
        });
    }

    private static OrderNotInStatus? Unless(OrderView order, OrderStatus wanted) =>
        order.Status == wanted ? null : new OrderNotInStatus(order.Id, order.Status, wanted);
}
