using System.Security.Cryptography;
using System.Text.Json.Serialization;
using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Orders;

namespace SmartCoop.Application.Orders;

/// <summary>Shows an approved order to its client, behind a link that can be used once.</summary>
/// <remarks>Sent again, the order is the same behind a new link, and the old link is worth nothing any more.</remarks>
/// <param name="OrderId">The order.</param>
[AllowedTo(Role.Member, Role.Administrator, Scope = Scopes.OrdersWrite)]
public sealed record SendOrder(Id<Order> OrderId) : Command<SentOrder>;

/// <summary>An order that is with its client.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="AcceptanceLink">
/// The secret to accept or decline it with. It is told once: only its hash is kept, so a repeated call answers nothing.
/// </param>
public sealed record SentOrder(Id<Order> OrderId, [property: JsonIgnore] string? AcceptanceLink = null);

internal sealed class SendOrderHandler(SaleRegister sales, IOrderRepository orders, TimeProvider clock)
    : ICommandHandler<SendOrder, Result<SentOrder>>
{
    private const int Bytes = 32;

    public async ValueTask<Result<SentOrder>> Handle(SendOrder command, CancellationToken cancellationToken)
    {
        if (await orders.FindAsync(command.OrderId, cancellationToken) is not { } order)
            return new OrderNotFound(command.OrderId);

        var parties = await sales.OfAsync(order.UnitId, order.ClientId, cancellationToken);
        if (parties.Unit.OrderRefusal() is { } closed) return closed;

        var link = AcceptanceLink.Of(RandomNumberGenerator.GetBytes(Bytes));
        return order
            .SendToClient(link, parties.Sale, parties.Entity.DayAt(clock.GetUtcNow()))
            .Answer(new SentOrder(order.Id, link.Value));
    }
}
