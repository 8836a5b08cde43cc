using SmartCoop.Application.Events;
using SmartCoop.Application.Members;
using SmartCoop.Application.Tests.LegalEntities;
using SmartCoop.Domain;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.Tests.Members;

/// <summary>Scenario 1, asked of the application: apply, subscribe, pay, be admitted.</summary>
public sealed class JoinTests
{
    private static readonly EmailAddress Email = EmailAddress.Parse("ana@example.org");
    private readonly LegalEntitiesInMemory _entities = new();
    private readonly MembersInMemory _members = new();

    [Fact]
    public async Task Given_an_applicant_when_the_promised_shares_are_paid_then_they_admit()
    {
        var entity = _entities.Known();
        var ana = (await Apply(entity.Id)).Value;
        var id = (await Subscribe(ana, 3)).Value;
        var subscription = Assert.Single(_members.Subscriptions, one => one.Id == id);

        await Tell(subscription.Pay(Money.Of(90m, Currency.Eur), new DateOnly(2027, 1, 4)).Value);

        var member = Assert.Single(_members.All);
        Assert.Equal(MemberStatus.Member, member.Status);
        Assert.Equal((3, 2029, 1), (member.ShareCount, member.CoverageUntilYear, member.Votes));
        Assert.StartsWith("9", subscription.Communication.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_somebody_known_when_applying_with_the_same_address_then_it_is_refused()
    {
        var entity = _entities.Known();
        var ana = (await Apply(entity.Id)).Value;

        Assert.Equal(new MemberAlreadyKnown(ana), (await Apply(entity.Id)).Refusal);
        Assert.Single(_members.All);
    }

    [Fact]
    public async Task Given_two_entities_when_one_person_applies_to_both_then_each_has_its_own_member()
    {
        var first = await Apply(_entities.Known().Id);
        var second = await Apply(_entities.Known().Id);

        Assert.NotEqual(first.Value, second.Value);
        Assert.Equal(2, _members.All.Count);
    }

    [Fact]
    public async Task Given_no_such_entity_or_person_then_each_is_refused()
    {
        var entity = Id.New<LegalEntity>(DateTimeOffset.UnixEpoch);
        var person = Id.New<Member>(DateTimeOffset.UnixEpoch);

        Assert.Equal(new LegalEntityNotFound(entity), (await Apply(entity)).Refusal);
        Assert.Equal(new MemberNotFound(person), (await Subscribe(person, 1)).Refusal);
        Assert.Empty(_members.All);
    }

    [Theory]
    [InlineData(ShareFunding.UnitBudget)]
    [InlineData(ShareFunding.ExpenseClaim)]
    public async Task Given_an_applicant_when_a_unit_is_to_pay_then_it_is_refused_and_nothing_is_kept(ShareFunding by)
    {
        var ana = _members.Applicant(_entities.Known());

        Assert.Equal(new ShareMustBePaidFromOwnMoney(ana.Id, by), (await Subscribe(ana.Id, 1, by)).Refusal);
        Assert.Empty(_members.Subscriptions);
        Assert.Equal(MemberStatus.Applicant, ana.Status);
    }

    [Fact]
    public async Task Given_money_for_shares_nobody_promised_then_it_is_a_bug()
    {
        var stray = new SharePaid(
            _entities.Known().Id,
            Id.New<Member>(DateTimeOffset.UnixEpoch),
            Id.New<ShareSubscription>(DateTimeOffset.UnixEpoch),
            Money.Of(30m, Currency.Eur),
            1,
            new DateOnly(2027, 1, 4));

        await Assert.ThrowsAsync<InvalidOperationException>(() => Tell(stray));
    }

    private async Task<Result<Id<Member>>> Apply(Id<LegalEntity> entity) =>
        await new ApplyForMembershipHandler(_entities, _members, ClockAt.NewYearInBrussels).Handle(
            new ApplyForMembership(entity, "Ana Lopes", Email, new DateOnly(1990, 5, 17)), default);

    private async Task<Result<Id<ShareSubscription>>> Subscribe(
        Id<Member> member,
        int count,
        ShareFunding fundedBy = ShareFunding.OwnMoney) =>
        await new SubscribeSharesHandler(_entities, _members, _members, _members, ClockAt.NewYearInBrussels).Handle(
            new SubscribeShares(member, count, fundedBy), default);

    private async Task Tell(SharePaid fact) => await new RegisterPaidShares(_members, _members).Handle(
        new Recorded(fact, fact.SubscriptionId.Value), default);
}
