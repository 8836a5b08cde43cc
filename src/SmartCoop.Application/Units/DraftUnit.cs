using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Units;

/// <summary>Prepares a production unit, which costs nothing; `openUnit` puts it in business.</summary>
/// <param name="EntityId">The legal entity it will belong to, for ever.</param>
/// <param name="Name">The name it will trade under.</param>
/// <param name="Trade">What it does, in its own words: `lighting design`.</param>
/// <param name="Kind">Whether it is the budget of one member or of several.</param>
/// <param name="ManagerIds">The members who will run it, at least one, all of the same legal entity.</param>
[AllowedTo(Role.Member, Role.Administrator)]
public sealed record DraftUnit(
    Id<LegalEntity> EntityId,
    string Name,
    string Trade,
    UnitKind Kind,
    IReadOnlyList<Id<Member>> ManagerIds) : Command<Id<ProductionUnit>>, ICreates;

internal sealed class DraftUnitHandler(
    ILegalEntityRepository entities,
    IMemberRepository members,
    IProductionUnitRepository units,
    IUnitCodes codes,
    TimeProvider clock)
    : ICommandHandler<DraftUnit, Result<Id<ProductionUnit>>>
{
    public async ValueTask<Result<Id<ProductionUnit>>> Handle(DraftUnit command, CancellationToken cancellationToken)
    {
        if (await entities.FindAsync(command.EntityId, cancellationToken) is not { } entity)
            return new LegalEntityNotFound(command.EntityId);

        var managers = new List<Member>();
        foreach (var id in command.ManagerIds)
        {
            if (await members.FindAsync(id, cancellationToken) is not { } manager) return new MemberNotFound(id);
            managers.Add(manager);
        }

        var description = UnitDescription.Read(command.Name, command.Trade, command.Kind);
        if (description.Refusals is { Count: > 0 } unreadable) return Result<Id<ProductionUnit>>.Refuse(unreadable);

        var now = clock.GetUtcNow();
        var unit = ProductionUnit.Draft(
            Id.New<ProductionUnit>(now),
            entity.Id,
            await codes.NextAsync(entity.Id, cancellationToken),
            description.Value,
            managers,
            entity.DayAt(now));
        if (unit.Refusals is { Count: > 0 } refusals) return Result<Id<ProductionUnit>>.Refuse(refusals);

        units.Add(unit.Value);
        return unit.Value.Id;
    }
}
