using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Budgets;

/// <summary>The one counter of what a unit has reserved: who wants its money must change it.</summary>
/// <remarks>
/// Two spends at once both read the same budget, and both change this counter: the version lets one of them win, the
/// other one looks again. Invariant: what is held is the sum of the reservations that are held, zero or more.
/// </remarks>
public sealed class ReservedBudget : AggregateRoot<ReservedBudget>
{
    private ReservedBudget(Id<ReservedBudget> id)
        : base(id)
    {
    }

    /// <summary>The legal entity of the unit.</summary>
    public Id<LegalEntity> EntityId { get; private set; }

    /// <summary>The unit; there is one counter for each.</summary>
    public Id<ProductionUnit> UnitId { get; private set; }

    /// <summary>What reservations hold, zero or more.</summary>
    public Money Held { get; private set; }

    /// <summary>Starts the counter of a unit, which has its identifier.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="currency">The currency the legal entity keeps its books in.</param>
    public static ReservedBudget Open(ProductionUnit unit, Currency currency) => new(IdOf(unit.Id))
    {
        EntityId = unit.EntityId,
        UnitId = unit.Id,
        Held = Money.Zero(currency),
    };

    /// <summary>The identifier of the counter of a unit.</summary>
    public static Id<ReservedBudget> IdOf(Id<ProductionUnit> unitId) => new(unitId.Value);

    /// <summary>Keeps money of the unit for a purpose.</summary>
    /// <param name="id">Identifies the reservation.</param>
    /// <param name="budget">The budget of the unit now, with what this counter holds.</param>
    /// <param name="amount">How much, more than zero.</param>
    /// <param name="purpose">What for; it decides which tier may be used.</param>
    /// <param name="note">What exactly, in a few words.</param>
    /// <param name="reservedOn">Today, in the calendar of the legal entity.</param>
    public Result<Reservation> Reserve(
        Id<Reservation> id,
        UnitBudget budget,
        Money amount,
        SpendingPurpose purpose,
        string note,
        DateOnly reservedOn)
    {
        if (amount.Currency != Held.Currency)
            return new ReservationInOtherCurrency(UnitId, Held.Currency, amount.Currency);
        if (!amount.IsPositive) return new ReservationNotPositive(UnitId, amount);
        if (RequiredText.Read("note", note) is { Refusal: { } unreadable }) return unreadable;

        var tier = purpose.TierOf();
        var available = budget.Available(tier);
        if (amount > available) return new BudgetTooSmall(UnitId, tier, available, amount);

        Held += amount;

        return Reservation.Hold(id, this, amount, purpose, note.Trim(), reservedOn);
    }

    /// <summary>Spends what was reserved, as a whole.</summary>
    /// <param name="reservation">A reservation of this unit.</param>
    /// <param name="consumedOn">Today, in the calendar of the legal entity.</param>
    public Result<ReservationConsumed> Consume(Reservation reservation, DateOnly consumedOn) =>
        End(reservation, reservation.Consume(consumedOn));

    /// <summary>Lets what was reserved go, as a whole.</summary>
    /// <param name="reservation">A reservation of this unit.</param>
    /// <param name="releasedOn">Today, in the calendar of the legal entity.</param>
    public Result<ReservationReleased> Release(Reservation reservation, DateOnly releasedOn) =>
        End(reservation, reservation.Release(releasedOn));

    private Result<TFact> End<TFact>(Reservation reservation, Result<TFact> ended)
        where TFact : notnull
    {
        if (ended.Refusal is null) Held -= reservation.Amount;
        return ended;
    }
}
