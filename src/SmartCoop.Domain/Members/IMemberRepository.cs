using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Domain.Members;

/// <summary>The members, as commands need them.</summary>
public interface IMemberRepository
{
    /// <summary>The person, with the shares of the register.</summary>
    Task<Member?> FindAsync(Id<Member> id, CancellationToken cancellationToken);

    /// <summary>The person whom a legal entity knows by this address.</summary>
    Task<Member?> FindByEmailAsync(
        Id<LegalEntity> entityId,
        EmailAddress email,
        CancellationToken cancellationToken);

    /// <summary>Keeps a new applicant.</summary>
    void Add(Member member);
}
