using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Orders;

namespace SmartCoop.Application.Orders;

/// <summary>The lines of several orders at once, in the order they were written.</summary>
/// <param name="OrderIds">Whose lines.</param>
public sealed record ListOrderLines(IReadOnlyList<Id<Order>> OrderIds) : IQuery<IReadOnlyList<OrderLineView>>;

internal sealed class ListOrderLinesHandler(IReadStore store)
    : IQueryHandler<ListOrderLines, IReadOnlyList<OrderLineView>>
{
    public async ValueTask<IReadOnlyList<OrderLineView>> Handle(
        ListOrderLines query,
        CancellationToken cancellationToken)
    {
        var lines = await store.ListAsync(
            store.Set<Order>()
                .Where(order => query.OrderIds.Contains(order.Id))
                .SelectMany(order => order.Lines, (order, line) => new { order.Id, Line = line })
                .OrderBy(line => line.Id)
                .ThenBy(line => line.Line.Position),
            cancellationToken);
        return [.. lines.Select(line => new OrderLineView(line.Id, line.Line))];
    }
}
