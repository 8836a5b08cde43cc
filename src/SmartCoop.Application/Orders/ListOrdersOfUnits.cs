using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Orders;

/// <summary>The same page of the orders of several units at once, newest first.</summary>
/// <param name="UnitIds">Whose orders.</param>
/// <param name="Page">Which part of each list.</param>
public sealed record ListOrdersOfUnits(IReadOnlyList<Id<ProductionUnit>> UnitIds, PageRequest Page)
    : IQuery<IReadOnlyDictionary<Id<ProductionUnit>, Page<OrderView>>>;

internal sealed class ListOrdersOfUnitsHandler(IReadStore store)
    : IQueryHandler<ListOrdersOfUnits, IReadOnlyDictionary<Id<ProductionUnit>, Page<OrderView>>>
{
    public async ValueTask<IReadOnlyDictionary<Id<ProductionUnit>, Page<OrderView>>> Handle(
        ListOrdersOfUnits query,
        CancellationToken cancellationToken) => await store.PagesAsync(
            store.Set<Order>().Where(order => query.UnitIds.Contains(order.UnitId)),
            order => order.UnitId,
            query.Page,
            order => order,
            OrderView.Of,
            newestFirst: true,
            cancellationToken);
}
