using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Orders;

/// <summary>Begins to write an order: what a unit offers to a client.</summary>
/// <param name="UnitId">The unit that would work.</param>
/// <param name="ClientId">The client that would buy.</param>
/// <param name="Title">What the unit and the client call it, in 1 to 200 characters.</param>
/// <param name="Lines">What is offered, at most 200 lines.</param>
/// <param name="ValidUntil">The last day on which the client can accept.</param>
[AllowedTo(Role.Member, Role.Administrator, Scope = Scopes.OrdersWrite)]
public sealed record DraftOrder(
    Id<ProductionUnit> UnitId,
    Id<Client> ClientId,
    string Title,
    IReadOnlyList<LineItem> Lines,
    DateOnly ValidUntil) : Command<Id<Order>>, ICreates;

internal sealed class DraftOrderHandler(SaleRegister sales, IOrderRepository orders, TimeProvider clock)
    : ICommandHandler<DraftOrder, Result<Id<Order>>>
{
    public async ValueTask<Result<Id<Order>>> Handle(DraftOrder command, CancellationToken cancellationToken)
    {
        var found = await sales.FindAsync(command.UnitId, command.ClientId, cancellationToken);
        if (found.Refusal is { } unknown) return unknown;
        if (found.Value.Unit.OrderRefusal() is { } closed) return closed;

        var now = clock.GetUtcNow();
        var order = Order.Draft(
            Id.New<Order>(now),
            found.Value.Sale,
            command.Title,
            command.Lines,
            command.ValidUntil,
            found.Value.Entity.DayAt(now));
        if (order.Refusal is not null) return Result<Id<Order>>.Refuse(order.Refusals);

        orders.Add(order.Value);
        return order.Value.Id;
    }
}
