using Microsoft.EntityFrameworkCore;
using SmartCoop.Domain;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;

namespace SmartCoop.GraphQL.Persistence.Members;

internal sealed class MemberRepository(SmartCoopDbContext database) : IMemberRepository
{
    public Task<Member?> FindAsync(Id<Member> id, CancellationToken cancellationToken) =>
        database.Set<Member>().SingleOrDefaultAsync(member => member.Id == id, cancellationToken);

    public Task<Member?> FindByEmailAsync(
        Id<LegalEntity> entityId,
        EmailAddress email,
        CancellationToken cancellationToken) => database.Set<Member>().SingleOrDefaultAsync(
            member => member.EntityId == entityId && member.Email == email, cancellationToken);

    public void Add(Member member) => database.Add(member);
}
