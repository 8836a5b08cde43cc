using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Units;

/// <summary>Gives a member the role of running a unit, too.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="MemberId">A member of the unit's own legal entity.</param>
[AllowedTo(Role.Member, Role.Administrator)]
public sealed record AddUnitManager(Id<ProductionUnit> UnitId, Id<Member> MemberId) : Command<Id<ProductionUnit>>;

internal sealed class AddUnitManagerHandler(UnitSteps steps, IMemberRepository members)
    : ICommandHandler<AddUnitManager, Result<Id<ProductionUnit>>>
{
    public async ValueTask<Result<Id<ProductionUnit>>> Handle(
        AddUnitManager command,
        CancellationToken cancellationToken)
    {
        if (await members.FindAsync(command.MemberId, cancellationToken) is not { } member)
            return new MemberNotFound(command.MemberId);

        return await steps.TakeAsync(
            command.UnitId, (unit, today) => unit.AddManager(member, today), cancellationToken);
    }
}
