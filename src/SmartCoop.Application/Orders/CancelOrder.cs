using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Orders;

namespace SmartCoop.Application.Orders;

/// <summary>Withdraws an order, or what was not invoiced yet of an accepted one.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Reason">Why, in 1 to 200 characters.</param>
[AllowedTo(Role.Member, Role.Administrator, Scope = Scopes.OrdersWrite)]
public sealed record CancelOrder(Id<Order> OrderId, string Reason) : Command<Id<Order>>;

internal sealed class CancelOrderHandler(IOrderRepository orders) : ICommandHandler<CancelOrder, Result<Id<Order>>>
{
    public async ValueTask<Result<Id<Order>>> Handle(CancelOrder command, CancellationToken cancellationToken) =>
        await orders.FindAsync(command.OrderId, cancellationToken) is { } order
            ? order.Cancel(command.Reason).Answer(order.Id)
            : new OrderNotFound(command.OrderId);
}
