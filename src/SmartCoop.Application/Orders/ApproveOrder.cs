using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Orders;

namespace SmartCoop.Application.Orders;

/// <summary>Approves an order in the name of the cooperative; its substance and price stay as they are.</summary>
/// <param name="OrderId">The order.</param>
[AllowedTo(Role.Adviser, Role.Administrator)]
public sealed record ApproveOrder(Id<Order> OrderId) : Command<Id<Order>>;

internal sealed class ApproveOrderHandler(IOrderRepository orders, IActor actor)
    : ICommandHandler<ApproveOrder, Result<Id<Order>>>
{
    public async ValueTask<Result<Id<Order>>> Handle(ApproveOrder command, CancellationToken cancellationToken) =>
        await orders.FindAsync(command.OrderId, cancellationToken) is { } order
            ? order.Approve(actor.Name).Answer(order.Id)
            : new OrderNotFound(command.OrderId);
}
