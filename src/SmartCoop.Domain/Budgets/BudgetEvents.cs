using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Budgets;

/// <summary>Money of a unit is kept for a purpose.</summary>
/// <param name="ReservationId">The reservation.</param>
/// <param name="EntityId">The legal entity of the unit.</param>
/// <param name="UnitId">The unit.</param>
/// <param name="Amount">How much.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Tier">The tier it was taken from.</param>
/// <param name="ReservedOn">The day it was reserved.</param>
public sealed record BudgetReserved(
    Id<Reservation> ReservationId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Money Amount,
    SpendingPurpose Purpose,
    BudgetTier Tier,
    DateOnly ReservedOn) : IUnitEvent;

/// <summary>What was reserved is spent: it is a charge of the unit.</summary>
/// <param name="ReservationId">The reservation.</param>
/// <param name="EntityId">The legal entity of the unit.</param>
/// <param name="UnitId">The unit.</param>
/// <param name="Amount">How much.</param>
/// <param name="Purpose">What for.</param>
/// <param name="ConsumedOn">The day it was spent.</param>
public sealed record ReservationConsumed(
    Id<Reservation> ReservationId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Money Amount,
    SpendingPurpose Purpose,
    DateOnly ConsumedOn) : IUnitEvent;

/// <summary>What was reserved is free again.</summary>
/// <param name="ReservationId">The reservation.</param>
/// <param name="EntityId">The legal entity of the unit.</param>
/// <param name="UnitId">The unit.</param>
/// <param name="Amount">How much.</param>
/// <param name="ReleasedOn">The day it was let go.</param>
public sealed record ReservationReleased(
    Id<Reservation> ReservationId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Money Amount,
    DateOnly ReleasedOn) : IUnitEvent;
