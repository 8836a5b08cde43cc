using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Orders;

namespace SmartCoop.Application.Orders;

/// <summary>Several orders at once; what is unknown is left out.</summary>
/// <param name="Ids">Which ones.</param>
public sealed record GetOrders(IReadOnlyList<Id<Order>> Ids) : IQuery<IReadOnlyList<OrderView>>;

internal sealed class GetOrdersHandler(IReadStore store) : IQueryHandler<GetOrders, IReadOnlyList<OrderView>>
{
    public async ValueTask<IReadOnlyList<OrderView>> Handle(GetOrders query, CancellationToken cancellationToken)
    {
        var found = await store.ListAsync(
            store.Set<Order>().Where(order => query.Ids.Contains(order.Id)), cancellationToken);
        return [.. found.Select(OrderView.Of)];
    }
}
