using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Orders;

namespace SmartCoop.Application.Orders;

/// <summary>Ends an order that its client did not answer in time.</summary>
/// <param name="OrderId">The order.</param>
[AllowedTo(Role.Member, Role.Administrator, Scope = Scopes.OrdersWrite)]
public sealed record ExpireOrder(Id<Order> OrderId) : Command<Id<Order>>;

internal sealed class ExpireOrderHandler(
    ILegalEntityRepository entities,
    IOrderRepository orders,
    TimeProvider clock)
    : ICommandHandler<ExpireOrder, Result<Id<Order>>>
{
    public async ValueTask<Result<Id<Order>>> Handle(ExpireOrder command, CancellationToken cancellationToken)
    {
        if (await orders.FindAsync(command.OrderId, cancellationToken) is not { } order)
            return new OrderNotFound(command.OrderId);
        if (await entities.FindAsync(order.EntityId, cancellationToken) is not { } entity)
            return new LegalEntityNotFound(order.EntityId);

        return order.Expire(entity.DayAt(clock.GetUtcNow())).Answer(order.Id);
    }
}
