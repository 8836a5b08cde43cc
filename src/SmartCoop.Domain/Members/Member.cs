using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Domain.Members;

/// <summary>A person who holds, or applied for, a share of the cooperative.</summary>
/// <remarks>
/// <code>
/// Applicant ──Admit, by the first paid share──▶ Member ──Resign──▶ Resigning ──Leave──▶ Former
/// </code>
/// Invariants: nobody is a member without a paid share; entries of the share register are added and never changed;
/// one person has one vote, whatever the shares (rule M2).
/// </remarks>
public sealed class Member : AggregateRoot<Member>
{
    private readonly List<ShareHolding> _shares = [];

    private Member(Id<Member> id, Id<LegalEntity> entityId, string name, EmailAddress email)
        : base(id) => (EntityId, Name, Email) = (entityId, name, email);

    /// <summary>The legal entity whose shares the person holds or applied for.</summary>
    public Id<LegalEntity> EntityId { get; private set; }

    /// <summary>The name the person is known by.</summary>
    public string Name { get; private set; }

    /// <summary>Where the cooperative writes to; one person has one address in a legal entity.</summary>
    public EmailAddress Email { get; private set; }

    /// <summary>The day of birth, when the person told it.</summary>
    public DateOnly? BirthDate { get; private set; }

    /// <summary>Where the person stands towards the cooperative.</summary>
    public MemberStatus Status { get; private set; }

    /// <summary>The first day of membership; unknown for an applicant.</summary>
    public DateOnly? AdmittedOn { get; private set; }

    /// <summary>What the share register says of this member, in the order the shares were paid.</summary>
    public IReadOnlyList<ShareHolding> Shares => _shares;

    /// <summary>How many paid shares the person holds.</summary>
    public int ShareCount => _shares.Sum(holding => holding.Count);

    /// <summary>Whether the person is a member now, on notice or not.</summary>
    public bool IsAdmitted => Status is MemberStatus.Member or MemberStatus.Resigning;

    /// <summary>The votes in a general assembly: one for each member, whatever the shares (rule M2).</summary>
    public int Votes => IsAdmitted ? 1 : 0;

    /// <summary>The last year of use that the shares cover (rule M1), or none without shares.</summary>
    public int? CoverageUntilYear => _shares.Count is 0 ? null : ShareCoverage.YearsOf(_shares).Last().Last;

    /// <summary>Applies for membership; the first paid share admits.</summary>
    /// <param name="id">The identifier of the person in the cooperative.</param>
    /// <param name="entityId">The legal entity to join.</param>
    /// <param name="person">Who applies.</param>
    /// <param name="appliedOn">Today, in the calendar of the legal entity.</param>
    public static Result<Member> Apply(
        Id<Member> id,
        Id<LegalEntity> entityId,
        PersonalDetails person,
        DateOnly appliedOn)
    {
        if (RequiredText.Read("name of a person", person.Name) is { Refusal: { } unreadable }) return unreadable;
        if (person.BirthDate is { } born && born > appliedOn) return new BirthDateInFuture(born);

        var member = new Member(id, entityId, person.Name.Trim(), person.Email) { BirthDate = person.BirthDate };

        member.Record(new MembershipAppliedFor(entityId, id, appliedOn));
        return member;
    }

    /// <summary>Enters paid shares in the register; the first ones make the applicant a member.</summary>
    /// <param name="subscription">A subscription of this member that was paid.</param>
    public Result<SharesRegistered> Register(ShareSubscription subscription)
    {
        if (subscription.MemberId != Id) return new SharesOfAnotherMember(subscription.Id, Id);
        if (subscription.PaidOn is not { } paidOn)
            throw new ArgumentException("The subscription is not paid yet.", nameof(subscription));
        if (_shares.Exists(holding => holding.SubscriptionId == subscription.Id))
            return new SharesAlreadyPaid(subscription.Id);

        _shares.Add(new ShareHolding(subscription.Id, subscription.Count, subscription.Amount, paidOn));
        if (Status is MemberStatus.Applicant) Admit(paidOn);

        return Record(new SharesRegistered(
            EntityId, Id, subscription.Id, subscription.Count, CoverageUntilYear.GetValueOrDefault()));
    }

    /// <summary>Whether the shares cover the use of services in the year (rule M1).</summary>
    public bool Covers(int year) => ShareCoverage.YearsOf(_shares).Any(span => span.First <= year && year <= span.Last);

    /// <summary>Gives notice; the person stays a member until the notice ends.</summary>
    /// <param name="filedOn">The day of the letter (rule M5).</param>
    public Result<MemberResigned> Resign(DateOnly filedOn)
    {
        if (Status is not MemberStatus.Member) return new MemberNotAdmitted(Id, Status);

        Status = MemberStatus.Resigning;

        return Record(new MemberResigned(EntityId, Id, filedOn));
    }

    /// <summary>Ends the membership when the notice has ended.</summary>
    /// <param name="leftOn">The last day of membership.</param>
    public Result<MemberLeft> Leave(DateOnly leftOn)
    {
        if (Status is not MemberStatus.Resigning) return new MemberDidNotResign(Id, Status);

        Status = MemberStatus.Former;

        return Record(new MemberLeft(EntityId, Id, leftOn));
    }

    private void Admit(DateOnly admittedOn)
    {
        Status = MemberStatus.Member;
        AdmittedOn = admittedOn;

        Record(new MemberAdmitted(EntityId, Id, admittedOn));
    }
}
