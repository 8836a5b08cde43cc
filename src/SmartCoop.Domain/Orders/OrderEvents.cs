using SmartCoop.Domain.Clients;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Orders;

/// <summary>A unit began to write an order.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="EntityId">The legal entity that would sell.</param>
/// <param name="UnitId">The unit that would work.</param>
/// <param name="ClientId">The client that would buy.</param>
/// <param name="Net">The sum of the lines, excluding VAT.</param>
public sealed record OrderDrafted(
    Id<Order> OrderId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Client> ClientId,
    Money Net) : IUnitEvent;

/// <summary>A unit asked the cooperative to approve an order.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="EntityId">The legal entity that would sell.</param>
/// <param name="UnitId">The unit that would work.</param>
/// <param name="ClientId">The client that would buy.</param>
/// <param name="Net">The sum of the lines, excluding VAT.</param>
public sealed record OrderSubmitted(
    Id<Order> OrderId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Client> ClientId,
    Money Net) : IUnitEvent;

/// <summary>An adviser approved an order.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="EntityId">The legal entity that would sell.</param>
/// <param name="UnitId">The unit that would work.</param>
/// <param name="ClientId">The client that would buy.</param>
/// <param name="ApprovedBy">The adviser.</param>
public sealed record OrderApproved(
    Id<Order> OrderId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Client> ClientId,
    string ApprovedBy) : IUnitEvent;

/// <summary>An order went to its client, with a link to accept it.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="EntityId">The legal entity that would sell.</param>
/// <param name="UnitId">The unit that would work.</param>
/// <param name="ClientId">The client that would buy.</param>
/// <param name="ValidUntil">The last day on which the client can accept.</param>
/// <param name="DocumentHash">The SHA-256 of the document the client sees.</param>
public sealed record OrderSentToClient(
    Id<Order> OrderId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Client> ClientId,
    DateOnly ValidUntil,
    string DocumentHash) : IUnitEvent;

/// <summary>A client accepted an order by its link.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="EntityId">The legal entity that sells.</param>
/// <param name="UnitId">The unit that works.</param>
/// <param name="ClientId">The client that buys.</param>
/// <param name="Net">The sum of the lines, excluding VAT.</param>
/// <param name="Guaranteed">Whether the cooperative bears the loss if the client never pays.</param>
/// <param name="AcceptedBy">Who accepted, as they named themselves.</param>
/// <param name="AcceptedAt">When.</param>
/// <param name="DocumentHash">The SHA-256 of the document they accepted.</param>
public sealed record OrderAccepted(
    Id<Order> OrderId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Client> ClientId,
    Money Net,
    bool Guaranteed,
    string AcceptedBy,
    DateTimeOffset AcceptedAt,
    string DocumentHash) : IUnitEvent;

/// <summary>A client refused an order.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="EntityId">The legal entity that would have sold.</param>
/// <param name="UnitId">The unit that would have worked.</param>
/// <param name="ClientId">The client.</param>
/// <param name="Reason">What the client said, if anything.</param>
public sealed record OrderDeclined(
    Id<Order> OrderId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Client> ClientId,
    string? Reason) : IUnitEvent;

/// <summary>A client did not answer in time.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="EntityId">The legal entity that would have sold.</param>
/// <param name="UnitId">The unit that would have worked.</param>
/// <param name="ClientId">The client.</param>
/// <param name="ValidUntil">The last day on which the client could accept.</param>
public sealed record OrderExpired(
    Id<Order> OrderId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Client> ClientId,
    DateOnly ValidUntil) : IUnitEvent;

/// <summary>A unit withdrew an order.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="EntityId">The legal entity that would have sold.</param>
/// <param name="UnitId">The unit that would have worked.</param>
/// <param name="ClientId">The client.</param>
/// <param name="Reason">Why.</param>
public sealed record OrderCancelled(
    Id<Order> OrderId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Client> ClientId,
    string Reason) : IUnitEvent;
