using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Units;

/// <summary>Puts a unit in business.</summary>
/// <param name="UnitId">The unit.</param>
[AllowedTo(Role.Member, Role.Administrator)]
public sealed record OpenUnit(Id<ProductionUnit> UnitId) : Command<Id<ProductionUnit>>;

internal sealed class OpenUnitHandler(UnitSteps steps) : ICommandHandler<OpenUnit, Result<Id<ProductionUnit>>>
{
    public async ValueTask<Result<Id<ProductionUnit>>> Handle(OpenUnit command, CancellationToken cancellationToken) =>
        await steps.TakeAsync(command.UnitId, (unit, today) => unit.Open(today), cancellationToken);
}
