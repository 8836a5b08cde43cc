using SmartCoop.Application.Events;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Orders;

/// <summary>Something happened to an order.</summary>
public sealed record OrderEventView
{
    /// <summary>The place of the event among all events: come back with it as `after`, and you miss none.</summary>
    public required string Cursor { get; init; }

    /// <summary>What happened.</summary>
    public required OrderEventKind Kind { get; init; }

    /// <summary>When it was written down.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>The order.</summary>
    public required Id<Order> OrderId { get; init; }

    /// <summary>The unit that would work.</summary>
    public required Id<ProductionUnit> UnitId { get; init; }

    /// <summary>The client that would buy.</summary>
    public required Id<Client> ClientId { get; init; }

    /// <summary>The facts that are order events, by the names of the <see cref="EventCatalogue"/>.</summary>
    public static IReadOnlyList<string> Types { get; } =
    [
        nameof(OrderDrafted), nameof(OrderSubmitted), nameof(OrderApproved), nameof(OrderSentToClient),
        nameof(OrderAccepted), nameof(OrderDeclined), nameof(OrderExpired), nameof(OrderCancelled),
    ];

    /// <summary>What a reader sees of one of these facts.</summary>
    public static OrderEventView Of(LoggedEvent logged) => logged.Fact switch
    {
        OrderDrafted e => Of(logged, OrderEventKind.Drafted, e.OrderId, e.UnitId, e.ClientId),
        OrderSubmitted e => Of(logged, OrderEventKind.Submitted, e.OrderId, e.UnitId, e.ClientId),
        OrderApproved e => Of(logged, OrderEventKind.Approved, e.OrderId, e.UnitId, e.ClientId),
        OrderSentToClient e => Of(logged, OrderEventKind.Sent, e.OrderId, e.UnitId, e.ClientId),
        OrderAccepted e => Of(logged, OrderEventKind.Accepted, e.OrderId, e.UnitId, e.ClientId),
        OrderDeclined e => Of(logged, OrderEventKind.Declined, e.OrderId, e.UnitId, e.ClientId),
        OrderExpired e => Of(logged, OrderEventKind.Expired, e.OrderId, e.UnitId, e.ClientId),
        OrderCancelled e => Of(logged, OrderEventKind.Cancelled, e.OrderId, e.UnitId, e.ClientId),
        _ => throw new InvalidOperationException($"{logged.Type} is no order event."),
    };

    private static OrderEventView Of(
        LoggedEvent logged,
        OrderEventKind kind,
        Id<Order> order,
        Id<ProductionUnit> unit,
        Id<Client> client) => new()
        {
            Cursor = logged.Cursor.ToString(),
            Kind = kind,
            OccurredAt = logged.OccurredAt,
            OrderId = order,
            UnitId = unit,
            ClientId = client,
        };
}

/// <summary>What can happen to an order.</summary>
public enum OrderEventKind
{
    /// <summary>The unit began to write it.</summary>
    Drafted,

    /// <summary>The unit asked the cooperative to approve it.</summary>
    Submitted,

    /// <summary>An adviser approved it.</summary>
    Approved,

    /// <summary>It went to its client.</summary>
    Sent,

    /// <summary>The client accepted it.</summary>
    Accepted,

    /// <summary>The client refused it.</summary>
    Declined,

    /// <summary>The client did not answer in time.</summary>
    Expired,

    /// <summary>The cooperative or the unit took it back.</summary>
    Cancelled,
}
