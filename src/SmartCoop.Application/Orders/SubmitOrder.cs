using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Orders;

namespace SmartCoop.Application.Orders;

/// <summary>Asks the cooperative to approve an order.</summary>
/// <param name="OrderId">The order.</param>
[AllowedTo(Role.Member, Role.Administrator, Scope = Scopes.OrdersWrite)]
public sealed record SubmitOrder(Id<Order> OrderId) : Command<Id<Order>>;

internal sealed class SubmitOrderHandler(SaleRegister sales, IOrderRepository orders)
    : ICommandHandler<SubmitOrder, Result<Id<Order>>>
{
    public async ValueTask<Result<Id<Order>>> Handle(SubmitOrder command, CancellationToken cancellationToken)
    {
        if (await orders.FindAsync(command.OrderId, cancellationToken) is not { } order)
            return new OrderNotFound(command.OrderId);

        var parties = await sales.OfAsync(order.UnitId, order.ClientId, cancellationToken);
        if (parties.Unit.OrderRefusal() is { } closed) return closed;

        return order.Submit().Answer(order.Id);
    }
}
