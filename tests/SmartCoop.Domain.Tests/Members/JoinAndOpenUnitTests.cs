using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Tests.Members;

/// <summary>Scenario 1 of the domain paper, with its figures: join and open a unit.</summary>
public sealed class JoinAndOpenUnitTests
{
    [Fact]
    public void Given_an_applicant_when_one_share_is_paid_from_own_money_then_a_member_is_covered_for_the_year()
    {
        var ana = People.Applicant();
        var subscription = People.Subscribed(ana, count: 1);

        subscription.Pay(Money.Of(30m, Currency.Eur), People.Today);
        ana.Register(subscription);

        Assert.Equal(Money.Of(30m, Currency.Eur), subscription.Amount);
        Assert.Equal(MemberStatus.Member, ana.Status);
        Assert.Equal(2017, ana.CoverageUntilYear);
        Assert.True(ana.Covers(2017));
        Assert.False(ana.Covers(2018));
    }

    [Fact]
    public void Given_a_member_when_a_unit_is_opened_then_it_costs_nothing()
    {
        var ana = People.Admitted();

        var unit = ProductionUnit.Draft(
            Id.New<ProductionUnit>(People.Now),
            ana.EntityId,
            UnitCode.FromNumber(1),
            UnitDescription.Read("Atelier Ana", "lighting design", UnitKind.Personal).Value,
            [ana],
            People.Today).Value;
        unit.Open(People.Today);

        Assert.Equal(UnitState.Open, unit.State);
        Assert.Collection(
            unit.Events,
            fact => Assert.IsType<UnitDrafted>(fact),
            fact => Assert.IsType<UnitOpened>(fact));
        Assert.Empty(ana.Events);
    }

    [Theory]
    [InlineData(ShareFunding.UnitBudget)]
    [InlineData(ShareFunding.ExpenseClaim)]
    public void Given_a_person_when_a_unit_is_to_pay_the_share_then_it_is_refused(ShareFunding fundedBy)
    {
        var ana = People.Applicant();

        var refusal = People.Subscribe(ana, count: 1, fundedBy).Refusal;

        Assert.Equal(new ShareMustBePaidFromOwnMoney(ana.Id, fundedBy), refusal);
        Assert.Equal(MemberStatus.Applicant, ana.Status);
        Assert.Empty(ana.Shares);
        Assert.Empty(ana.Events);
    }

    [Theory]
    [InlineData(17, 2017, 2033)]
    [InlineData(3, 2021, 2023)]
    public void Given_shares_bought_in_a_year_then_they_cover_as_many_years_and_still_give_one_vote(
        int shares,
        int boughtIn,
        int coveredUntil)
    {
        var ana = People.Holding(People.Applicant(), shares, new DateOnly(boughtIn, 6, 30));

        Assert.Equal(shares, ana.ShareCount);
        Assert.Equal(coveredUntil, ana.CoverageUntilYear);
        Assert.True(ana.Covers(boughtIn));
        Assert.True(ana.Covers(coveredUntil));
        Assert.False(ana.Covers(boughtIn - 1));
        Assert.False(ana.Covers(coveredUntil + 1));
        Assert.Equal(1, ana.Votes);
    }
}
