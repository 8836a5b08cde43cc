using Microsoft.EntityFrameworkCore;
using SmartCoop.Domain;
using SmartCoop.Domain.Orders;

namespace SmartCoop.GraphQL.Persistence.Orders;

internal sealed class OrderRepository(SmartCoopDbContext database) : IOrderRepository
{
    private IQueryable<Order> Orders => database.Set<Order>().Include(order => order.Lines);

    public Task<Order?> FindAsync(Id<Order> id, CancellationToken cancellationToken) =>
        Orders.SingleOrDefaultAsync(order => order.Id == id, cancellationToken);

    public Task<Order?> FindAsync(AcceptanceLink link, CancellationToken cancellationToken)
    {
        var hash = link.Hash();
        return Orders.SingleOrDefaultAsync(order => order.LinkHash == hash, cancellationToken);
    }

    public void Add(Order order) => database.Add(order);
}

internal static class OrdersPersistence
{
    public static IServiceCollection AddOrdersPersistence(this IServiceCollection services) =>
        services.AddScoped<IOrderRepository, OrderRepository>();
}
