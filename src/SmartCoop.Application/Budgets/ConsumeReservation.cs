using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Budgets;

namespace SmartCoop.Application.Budgets;

/// <summary>Spends what was reserved, as a whole: it becomes a charge of the unit.</summary>
/// <param name="ReservationId">The reservation.</param>
[AllowedTo(Role.Payroll, Role.Accountant, Role.Administrator)]
public sealed record ConsumeReservation(Id<Reservation> ReservationId) : Command<Id<Reservation>>, IMovesMoney;

internal sealed class ConsumeReservationHandler(ReservationSteps steps)
    : ICommandHandler<ConsumeReservation, Result<Id<Reservation>>>
{
    public ValueTask<Result<Id<Reservation>>> Handle(ConsumeReservation command, CancellationToken cancellationToken) =>
        steps.EndAsync(
            command.ReservationId,
            (reserved, reservation, today) => reserved.Consume(reservation, today),
            cancellationToken);
}
