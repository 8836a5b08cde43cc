using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Units;

/// <summary>Ends a unit for good, when its budget is exactly zero and nothing of it is open.</summary>
/// <param name="UnitId">The unit.</param>
[AllowedTo(Role.Member, Role.Administrator)]
public sealed record CloseUnit(Id<ProductionUnit> UnitId) : Command<Id<ProductionUnit>>;

internal sealed class CloseUnitHandler(UnitSteps steps, IUnitBudgetFacts facts)
    : ICommandHandler<CloseUnit, Result<Id<ProductionUnit>>>
{
    public async ValueTask<Result<Id<ProductionUnit>>> Handle(CloseUnit command, CancellationToken cancellationToken) =>
        await steps.TakeAsync(
            command.UnitId,
            async (unit, today) => unit.Close(await facts.OfAsync(unit, cancellationToken), today),
            cancellationToken);
}
