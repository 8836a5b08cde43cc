using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Orders;

namespace SmartCoop.Application.Orders;

/// <summary>Says yes to an order, in the name of the client who holds its link.</summary>
/// <param name="AcceptanceLink">The secret the client was sent; it can be used once.</param>
/// <param name="AcceptedBy">Who accepts, as they name themselves, in 1 to 200 characters.</param>
public sealed record AcceptOrder(string AcceptanceLink, string AcceptedBy) : Command<Id<Order>>, IByLink;

internal sealed class AcceptOrderHandler(SaleRegister sales, IOrderRepository orders, TimeProvider clock)
    : ICommandHandler<AcceptOrder, Result<Id<Order>>>
{
    public async ValueTask<Result<Id<Order>>> Handle(AcceptOrder command, CancellationToken cancellationToken)
    {
        var link = AcceptanceLink.Read(command.AcceptanceLink);
        if (link.Refusal is { } unreadable) return unreadable;
        if (await orders.FindAsync(link.Value, cancellationToken) is not { } order) return new AcceptanceLinkUnknown();

        var parties = await sales.OfAsync(order.UnitId, order.ClientId, cancellationToken);
        if (parties.Unit.OrderRefusal() is { } closed) return closed;

        var now = clock.GetUtcNow();
        return order
            .Accept(link.Value, command.AcceptedBy, now, parties.Entity.DayAt(now), parties.Sale)
            .Answer(order.Id);
    }
}
