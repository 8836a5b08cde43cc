using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Orders;

/// <summary>The orders, newest first.</summary>
/// <param name="Filter">Which ones.</param>
/// <param name="Page">Which part of the list.</param>
public sealed record ListOrders(OrderFilter Filter, PageRequest Page) : IQuery<Page<OrderView>>;

/// <summary>Which orders; what is <see langword="null"/> does not restrict.</summary>
/// <param name="UnitId">Of this unit.</param>
/// <param name="ClientId">For this client.</param>
/// <param name="Status">Standing so in their life.</param>
public sealed record OrderFilter(Id<ProductionUnit>? UnitId, Id<Client>? ClientId, OrderStatus? Status)
{
    internal IQueryable<Order> In(IQueryable<Order> orders)
    {
        if (UnitId is { } unit) orders = orders.Where(order => order.UnitId == unit);
        if (ClientId is { } client) orders = orders.Where(order => order.ClientId == client);
        if (Status is { } status) orders = orders.Where(order => order.Status == status);

        return orders;
    }
}

internal sealed class ListOrdersHandler(IReadStore store) : IQueryHandler<ListOrders, Page<OrderView>>
{
    public async ValueTask<Page<OrderView>> Handle(ListOrders query, CancellationToken cancellationToken)
    {
        var orders = query.Filter.In(store.Set<Order>());
        var page = await store.PageAsync(orders, query.Page, order => order, newestFirst: true, cancellationToken);
        return page.Show(OrderView.Of);
    }
}
