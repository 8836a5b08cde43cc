using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Units;

/// <summary>Lets a unit run out: it finishes what it began and starts nothing new.</summary>
/// <param name="UnitId">The unit.</param>
[AllowedTo(Role.Member, Role.Administrator)]
public sealed record StartClosingUnit(Id<ProductionUnit> UnitId) : Command<Id<ProductionUnit>>;

internal sealed class StartClosingUnitHandler(UnitSteps steps)
    : ICommandHandler<StartClosingUnit, Result<Id<ProductionUnit>>>
{
    public async ValueTask<Result<Id<ProductionUnit>>> Handle(
        StartClosingUnit command,
        CancellationToken cancellationToken) =>
        await steps.TakeAsync(command.UnitId, (unit, today) => unit.StartClosing(today), cancellationToken);
}
