using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Application.Budgets;

/// <summary>
/// Loads a reservation with the counter of its unit, and ends it on the day it is in its legal entity.
/// </summary>
internal sealed class ReservationSteps(
    IReservationRepository reservations,
    ILegalEntityRepository entities,
    TimeProvider clock)
{
    /// <summary>Ends the reservation one way or the other.</summary>
    public async ValueTask<Result<Id<Reservation>>> EndAsync<TFact>(
        Id<Reservation> id,
        Func<ReservedBudget, Reservation, DateOnly, Result<TFact>> step,
        CancellationToken cancellationToken)
        where TFact : notnull
    {
        if (await reservations.FindAsync(id, cancellationToken) is not { } reservation
            || await reservations.FindReservedAsync(reservation.UnitId, cancellationToken) is not { } reserved
            || await entities.FindAsync(reservation.EntityId, cancellationToken) is not { } entity)
            return new ReservationNotFound(id);

        return step(reserved, reservation, entity.DayAt(clock.GetUtcNow())).Answer(id);
    }
}
