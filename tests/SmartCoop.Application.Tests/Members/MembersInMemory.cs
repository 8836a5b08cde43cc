using SmartCoop.Application.Members;
using SmartCoop.Domain;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;

namespace SmartCoop.Application.Tests.Members;

internal sealed class MembersInMemory : IMemberRepository, IShareSubscriptionRepository, IShareCommunications
{
    private long _last = 9_000_000_000;

    public List<Member> All { get; } = [];

    public List<ShareSubscription> Subscriptions { get; } = [];

    /// <summary>Someone who applied before.</summary>
    public Member Applicant(LegalEntity entity, string email = "ana@example.org")
    {
        var member = Member.Apply(
            Id.New<Member>(DateTimeOffset.UnixEpoch),
            entity.Id,
            new PersonalDetails("Ana Lopes", EmailAddress.Parse(email)),
            new DateOnly(2026, 1, 5)).Value;
        All.Add(member);
        return member;
    }

    /// <summary>Someone whose first share was paid before.</summary>
    public Member Admitted(LegalEntity entity, string email = "ana@example.org")
    {
        var member = Applicant(entity, email);
        var shares = ShareSubscription.Open(
            Id.New<ShareSubscription>(DateTimeOffset.UnixEpoch),
            member,
            new ShareTerms(1, entity.ShareNominal, ShareFunding.OwnMoney),
            StructuredCommunication.FromNumber(++_last),
            new DateOnly(2026, 1, 5)).Value;
        shares.Pay(shares.Amount, new DateOnly(2026, 1, 6));
        member.Register(shares);
        return member;
    }

    public Task<Member?> FindAsync(Id<Member> id, CancellationToken cancellationToken) =>
        Task.FromResult(All.SingleOrDefault(member => member.Id == id));

    public Task<Member?> FindByEmailAsync(
        Id<LegalEntity> entityId,
        EmailAddress email,
        CancellationToken cancellationToken) =>
        Task.FromResult(All.SingleOrDefault(member => member.EntityId == entityId && member.Email == email));

    public void Add(Member member) => All.Add(member);

    public Task<ShareSubscription?> FindAsync(Id<ShareSubscription> id, CancellationToken cancellationToken) =>
        Task.FromResult(Subscriptions.SingleOrDefault(subscription => subscription.Id == id));

    public Task<ShareSubscription?> FindByCommunicationAsync(
        StructuredCommunication communication,
        CancellationToken cancellationToken) =>
        Task.FromResult(Subscriptions.SingleOrDefault(one => one.Communication == communication));

    public void Add(ShareSubscription subscription) => Subscriptions.Add(subscription);

    public Task<StructuredCommunication> NextAsync(CancellationToken cancellationToken) =>
        Task.FromResult(StructuredCommunication.FromNumber(++_last));
}
