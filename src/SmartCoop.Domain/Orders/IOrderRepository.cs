namespace SmartCoop.Domain.Orders;

/// <summary>The orders of the cooperative, as if they were all in memory.</summary>
public interface IOrderRepository
{
    /// <summary>Finds an order, or <see langword="null"/> when there is none.</summary>
    Task<Order?> FindAsync(Id<Order> id, CancellationToken cancellationToken);

    /// <summary>Finds the order behind a link that was not used, or <see langword="null"/>.</summary>
    Task<Order?> FindAsync(AcceptanceLink link, CancellationToken cancellationToken);

    /// <summary>Adds a new order.</summary>
    void Add(Order order);
}
