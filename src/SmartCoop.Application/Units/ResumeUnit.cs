using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Units;

/// <summary>Ends the freeze of a unit.</summary>
/// <param name="UnitId">The unit.</param>
[AllowedTo(Role.Administrator)]
public sealed record ResumeUnit(Id<ProductionUnit> UnitId) : Command<Id<ProductionUnit>>;

internal sealed class ResumeUnitHandler(UnitSteps steps)
    : ICommandHandler<ResumeUnit, Result<Id<ProductionUnit>>>
{
    public async ValueTask<Result<Id<ProductionUnit>>> Handle(
        ResumeUnit command,
        CancellationToken cancellationToken) =>
        await steps.TakeAsync(command.UnitId, (unit, today) => unit.Resume(today), cancellationToken);
}
