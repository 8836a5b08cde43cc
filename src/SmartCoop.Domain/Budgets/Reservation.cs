using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Budgets;

/// <summary>Money of a unit that is kept for a purpose, so that nobody else spends it.</summary>
/// <remarks>
/// <code>
/// Held ──Consume──▶ Consumed
///   └────Release──▶ Released
/// </code>
/// Invariants: more than zero; it is consumed or released exactly once, as a whole. It is made by
/// <see cref="ReservedBudget.Reserve"/>, which keeps two of them from taking the same euro.
/// </remarks>
public sealed class Reservation : AggregateRoot<Reservation>
{
    private Reservation(Id<Reservation> id)
        : base(id)
    {
    }

    /// <summary>The legal entity of the unit.</summary>
    public Id<LegalEntity> EntityId { get; private set; }

    /// <summary>The unit whose money it is.</summary>
    public Id<ProductionUnit> UnitId { get; private set; }

    /// <summary>How much, more than zero.</summary>
    public Money Amount { get; private set; }

    /// <summary>What it is for.</summary>
    public SpendingPurpose Purpose { get; private set; }

    /// <summary>The tier it was taken from.</summary>
    public BudgetTier Tier { get; private set; }

    /// <summary>What exactly, in a few words.</summary>
    public string Note { get; private set; } = "";

    /// <summary>The day the money was reserved.</summary>
    public DateOnly ReservedOn { get; private set; }

    /// <summary>The day it was consumed or released.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Where the reservation stands.</summary>
    public ReservationStatus Status { get; private set; }

    internal static Reservation Hold(
        Id<Reservation> id,
        ReservedBudget budget,
        Money amount,
        SpendingPurpose purpose,
        string note,
        DateOnly reservedOn)
    {
        var reservation = new Reservation(id)
        {
            EntityId = budget.EntityId,
            UnitId = budget.UnitId,
            Amount = amount,
            Purpose = purpose,
            Tier = purpose.TierOf(),
            Note = note,
            ReservedOn = reservedOn,
        };
        reservation.Record(new BudgetReserved(
            id, budget.EntityId, budget.UnitId, amount, purpose, reservation.Tier, reservedOn));
        return reservation;
    }

    internal Result<ReservationConsumed> Consume(DateOnly consumedOn)
    {
        if (Status is not ReservationStatus.Held) return new ReservationNotHeld(Id, Status);

        (Status, EndedOn) = (ReservationStatus.Consumed, consumedOn);

        return Record(new ReservationConsumed(Id, EntityId, UnitId, Amount, Purpose, consumedOn));
    }

    internal Result<ReservationReleased> Release(DateOnly releasedOn)
    {
        if (Status is not ReservationStatus.Held) return new ReservationNotHeld(Id, Status);

        (Status, EndedOn) = (ReservationStatus.Released, releasedOn);

        return Record(new ReservationReleased(Id, EntityId, UnitId, Amount, releasedOn));
    }
}
