using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Budgets;

namespace SmartCoop.Application.Budgets;

/// <summary>Lets what was reserved go, as a whole: the unit may spend it on something else.</summary>
/// <param name="ReservationId">The reservation.</param>
[AllowedTo(Role.Member, Role.Payroll, Role.Administrator)]
public sealed record ReleaseReservation(Id<Reservation> ReservationId) : Command<Id<Reservation>>, IMovesMoney;

internal sealed class ReleaseReservationHandler(ReservationSteps steps)
    : ICommandHandler<ReleaseReservation, Result<Id<Reservation>>>
{
    public ValueTask<Result<Id<Reservation>>> Handle(ReleaseReservation command, CancellationToken cancellationToken) =>
        steps.EndAsync(
            command.ReservationId,
            (reserved, reservation, today) => reserved.Release(reservation, today),
            cancellationToken);
}
