using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Units;

/// <summary>Freezes a unit: no new business, but due wages are paid and clients' money comes in.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Reason">Why, in one line.</param>
[AllowedTo(Role.Administrator)]
public sealed record SuspendUnit(Id<ProductionUnit> UnitId, string Reason) : Command<Id<ProductionUnit>>;

internal sealed class SuspendUnitHandler(UnitSteps steps)
    : ICommandHandler<SuspendUnit, Result<Id<ProductionUnit>>>
{
    public async ValueTask<Result<Id<ProductionUnit>>> Handle(
        SuspendUnit command,
        CancellationToken cancellationToken) =>
        await steps.TakeAsync(command.UnitId, (unit, today) => unit.Suspend(command.Reason, today), cancellationToken);
}
