using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Orders;

namespace SmartCoop.Application.Orders;

/// <summary>Says no to an order, in the name of the client who holds its link.</summary>
/// <param name="AcceptanceLink">The secret the client was sent; it can be used once.</param>
/// <param name="Reason">Why, in 1 to 200 characters, if the client says so.</param>
public sealed record DeclineOrder(string AcceptanceLink, string? Reason = null) : Command<Id<Order>>, IByLink;

internal sealed class DeclineOrderHandler(IOrderRepository orders) : ICommandHandler<DeclineOrder, Result<Id<Order>>>
{
    public async ValueTask<Result<Id<Order>>> Handle(DeclineOrder command, CancellationToken cancellationToken)
    {
        var link = AcceptanceLink.Read(command.AcceptanceLink);
        if (link.Refusal is { } unreadable) return unreadable;

        return await orders.FindAsync(link.Value, cancellationToken) is { } order
            ? order.Decline(link.Value, command.Reason).Answer(order.Id)
            : new AcceptanceLinkUnknown();
    }
}
