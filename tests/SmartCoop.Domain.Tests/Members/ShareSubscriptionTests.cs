using CsCheck;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Tests.Members;

public sealed class ShareSubscriptionTests
{
    private static readonly DateOnly PayDay = new(2017, 3, 9);

    [Fact]
    public void Given_a_person_when_subscribing_then_the_promise_is_recorded()
    {
        var ana = People.Applicant();

        var subscription = People.Subscribe(ana, count: 3, ShareFunding.OwnMoney).Value;

        Assert.Equal(Money.Of(90m, Currency.Eur), subscription.Amount);
        Assert.Equal(ShareSubscriptionStatus.Pending, subscription.Status);
        Assert.Equal(
            [new SharesSubscribed(ana.EntityId, ana.Id, subscription.Id, 3, subscription.Amount, People.Today)],
            subscription.Events);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(ShareSubscription.MostShares + 1)]
    [InlineData(int.MaxValue)]
    public void Given_a_number_of_shares_nobody_buys_when_subscribing_then_it_is_refused(int count) =>
        Assert.Equal(
            new ShareCountOutOfBounds(count, ShareSubscription.MostShares),
            People.Subscribe(People.Applicant(), count, ShareFunding.OwnMoney).Refusal);

    [Fact]
    public void Given_a_member_on_notice_when_subscribing_then_it_is_refused()
    {
        var ana = People.Admitted();
        ana.Resign(People.Today);

        var refusal = People.Subscribe(ana, count: 1, ShareFunding.OwnMoney).Refusal;

        Assert.Equal(new MemberIsLeaving(ana.Id, MemberStatus.Resigning), refusal);
    }

    [Fact]
    public void Given_a_promise_when_paid_in_full_then_it_is_kept()
    {
        var ana = People.Applicant();
        var subscription = People.Subscribed(ana, count: 2);

        var paid = subscription.Pay(Money.Of(60m, Currency.Eur), PayDay).Value;

        Assert.Equal(
            new SharePaid(ana.EntityId, ana.Id, subscription.Id, Money.Of(60m, Currency.Eur), 2, PayDay), paid);
        Assert.Equal([paid], subscription.Events);
        Assert.Equal(PayDay, subscription.PaidOn);
        Assert.Equal(ShareSubscriptionStatus.Paid, subscription.Status);
    }

    [Fact]
    public void Given_any_other_amount_when_paid_then_it_is_refused_and_nothing_changed() =>
        Gen.Select(Gen.Int[1, 100], Gen.Long[-100_000, 100_000].Where(cents => cents is not 0)).Sample((count, off) =>
        {
            var subscription = People.Subscribed(People.Applicant(), count);
            var wrong = subscription.Amount + Money.FromMinorUnits(off, Currency.Eur);

            var refusal = subscription.Pay(wrong, PayDay).Refusal;

            Assert.Equal(new ShareAmountDiffers(subscription.Id, subscription.Amount, wrong), refusal);
            Assert.Equal(ShareSubscriptionStatus.Pending, subscription.Status);
            Assert.Null(subscription.PaidOn);
            Assert.Empty(subscription.Events);
        });

    [Fact]
    public void Given_paid_shares_when_paid_again_then_it_is_refused_and_nothing_changed()
    {
        var subscription = People.Subscribed(People.Applicant(), count: 2);
        subscription.Pay(subscription.Amount, PayDay);
        People.Quiet(subscription);

        var refusal = subscription.Pay(subscription.Amount, PayDay.AddDays(1)).Refusal;

        Assert.Equal(new SharesAlreadyPaid(subscription.Id), refusal);
        Assert.Equal(PayDay, subscription.PaidOn);
        Assert.Empty(subscription.Events);
    }
}
