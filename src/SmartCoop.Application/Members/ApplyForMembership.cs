using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;

namespace SmartCoop.Application.Members;

/// <summary>Asks to join the cooperative; the first share that is paid admits.</summary>
/// <param name="EntityId">The legal entity to join.</param>
/// <param name="Name">The name the person is known by.</param>
/// <param name="Email">Where the cooperative writes to; one person has one address in a legal entity.</param>
/// <param name="BirthDate">The day of birth, if the person tells it.</param>
[AllowedTo(Role.Administrator)]
public sealed record ApplyForMembership(
    Id<LegalEntity> EntityId,
    string Name,
    EmailAddress Email,
    DateOnly? BirthDate = null) : Command<Id<Member>>, ICreates;

internal sealed class ApplyForMembershipHandler(
    ILegalEntityRepository entities,
    IMemberRepository members,
    TimeProvider clock)
    : ICommandHandler<ApplyForMembership, Result<Id<Member>>>
{
    public async ValueTask<Result<Id<Member>>> Handle(
        ApplyForMembership command,
        CancellationToken cancellationToken)
    {
        if (await entities.FindAsync(command.EntityId, cancellationToken) is not { } entity)
            return new LegalEntityNotFound(command.EntityId);
        if (await members.FindByEmailAsync(entity.Id, command.Email, cancellationToken) is { } known)
            return new MemberAlreadyKnown(known.Id);

        var now = clock.GetUtcNow();
        var person = new PersonalDetails(command.Name, command.Email, command.BirthDate);
        var member = Member.Apply(Id.New<Member>(now), entity.Id, person, entity.DayAt(now));
        if (member.Refusals is { Count: > 0 } refusals) return Result<Id<Member>>.Refuse(refusals);

        members.Add(member.Value);
        return member.Value.Id;
    }
}
