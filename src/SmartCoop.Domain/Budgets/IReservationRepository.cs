using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Budgets;

/// <summary>The reservations of all units, and their counters.</summary>
public interface IReservationRepository
{
    /// <summary>Finds a reservation.</summary>
    ValueTask<Reservation?> FindAsync(Id<Reservation> id, CancellationToken cancellationToken);

    /// <summary>Finds the counter of a unit.</summary>
    ValueTask<ReservedBudget?> FindReservedAsync(Id<ProductionUnit> unitId, CancellationToken cancellationToken);

    /// <summary>Adds a reservation.</summary>
    void Add(Reservation reservation);

    /// <summary>Adds the counter of a unit that reserves for the first time.</summary>
    void Add(ReservedBudget reserved);
}
