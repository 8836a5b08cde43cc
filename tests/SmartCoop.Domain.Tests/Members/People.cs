using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Tests.Members;

/// <summary>The persons the specifications speak of.</summary>
internal static class People
{
    public static readonly DateTimeOffset Now = new(2017, 3, 1, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2017, 3, 1);
    public static readonly Money Nominal = Money.Of(30m, Currency.Eur);
    public static readonly Id<LegalEntity> SmartBe = Id.New<LegalEntity>(Now);
    public static readonly Id<LegalEntity> SmartAt = Id.New<LegalEntity>(Now);

    public static Member Applicant(Id<LegalEntity>? entity = null) => Quiet(Member.Apply(
        Id.New<Member>(Now),
        entity ?? SmartBe,
        new PersonalDetails("Ana Lopes", EmailAddress.Parse("ana@example.org"), new DateOnly(1990, 5, 17)),
        Today).Value);

    /// <summary>A member with one share of 2017.</summary>
    public static Member Admitted(Id<LegalEntity>? entity = null) => Holding(Applicant(entity), count: 1, Today);

    /// <summary>The same person after buying that many shares on that day.</summary>
    public static Member Holding(Member member, int count, DateOnly paidOn)
    {
        var subscription = Subscribed(member, count, paidOn);
        Assert.Null(subscription.Pay(subscription.Amount, paidOn).Refusal);
        Assert.Null(member.Register(subscription).Refusal);
        return Quiet(member);
    }

    public static ShareSubscription Subscribed(Member member, int count, DateOnly? on = null) =>
        Quiet(Subscribe(member, count, ShareFunding.OwnMoney, on).Value);

    public static Result<ShareSubscription> Subscribe(
        Member member,
        int count,
        ShareFunding fundedBy,
        DateOnly? on = null) => ShareSubscription.Open(
            Id.New<ShareSubscription>(Now),
            member,
            new ShareTerms(count, Nominal, fundedBy),
            StructuredCommunication.FromNumber(9_000_000_001),
            on ?? Today);

    /// <summary>The aggregate as it comes out of the database: what happened before is stored.</summary>
    public static T Quiet<T>(T aggregate)
        where T : AggregateRoot
    {
        aggregate.ClearEvents();
        return aggregate;
    }
}
