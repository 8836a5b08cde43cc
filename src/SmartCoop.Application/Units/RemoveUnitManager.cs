using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Units;

/// <summary>Ends the role of a member in running a unit; the last manager cannot leave.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="MemberId">One of those who run it.</param>
[AllowedTo(Role.Member, Role.Administrator)]
public sealed record RemoveUnitManager(Id<ProductionUnit> UnitId, Id<Member> MemberId) : Command<Id<ProductionUnit>>;

internal sealed class RemoveUnitManagerHandler(UnitSteps steps)
    : ICommandHandler<RemoveUnitManager, Result<Id<ProductionUnit>>>
{
    public async ValueTask<Result<Id<ProductionUnit>>> Handle(
        RemoveUnitManager command,
        CancellationToken cancellationToken) => await steps.TakeAsync(
            command.UnitId, (unit, today) => unit.RemoveManager(command.MemberId, today), cancellationToken);
}
