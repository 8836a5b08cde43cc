using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Orders;

namespace SmartCoop.Application.Orders;

/// <summary>The offers whose last day is over and that no client answered; the oldest first.</summary>
/// <param name="Limit">How many at most.</param>
public sealed record ListExpiredOrders(int Limit) : IQuery<IReadOnlyList<Id<Order>>>;

internal sealed class ListExpiredOrdersHandler(IReadStore store, TimeProvider clock)
    : IQueryHandler<ListExpiredOrders, IReadOnlyList<Id<Order>>>
{
    public async ValueTask<IReadOnlyList<Id<Order>>> Handle(
        ListExpiredOrders query,
        CancellationToken cancellationToken)
    {
        // Twelve hours behind the prime meridian the day ends last: no entity has a calendar that is later.
        var westernmost = DateOnly.FromDateTime(clock.GetUtcNow().AddHours(-12).Date);
        return await store.ListAsync(
            store.Set<Order>()
                .Where(order => order.Status == OrderStatus.SentToClient && order.ValidUntil < westernmost)
                .OrderBy(order => order.Id)
                .Take(query.Limit)
                .Select(order => order.Id),
            cancellationToken);
    }
}
