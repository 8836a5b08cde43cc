using CsCheck;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Members;

namespace SmartCoop.Domain.Tests.Members;

public sealed class MemberTests
{
    private static readonly DateOnly Day = new(2020, 2, 29);

    [Fact]
    public void Given_a_person_when_applying_then_nobody_is_a_member_yet()
    {
        var ana = Apply("Ana Lopes", born: null).Value;

        Assert.Equal([new MembershipAppliedFor(People.SmartBe, ana.Id, Day)], ana.Events);
        Assert.Equal(MemberStatus.Applicant, ana.Status);
        Assert.Equal(0, ana.Votes);
        Assert.Null(ana.CoverageUntilYear);
    }

    [Fact]
    public void Given_no_name_when_applying_then_it_is_refused() =>
        Assert.Equal(
            new InvalidValue("name of a person", "", "it must not be empty"),
            Apply("   ", born: null).Refusal);

    [Fact]
    public void Given_a_birth_after_today_when_applying_then_it_is_refused() =>
        Assert.Equal(new BirthDateInFuture(Day.AddDays(1)), Apply("Ana Lopes", Day.AddDays(1)).Refusal);

    [Fact]
    public void Given_the_first_paid_shares_when_registered_then_the_applicant_is_admitted_once()
    {
        var ana = People.Applicant();
        var first = Paid(ana, count: 2);
        var second = Paid(ana, count: 1);

        ana.Register(first);
        ana.Register(second);

        Assert.Equal(
            [
                new MemberAdmitted(People.SmartBe, ana.Id, Day),
                new SharesRegistered(People.SmartBe, ana.Id, first.Id, 2, CoveredUntilYear: 2021),
                new SharesRegistered(People.SmartBe, ana.Id, second.Id, 1, CoveredUntilYear: 2022),
            ],
            ana.Events);
        Assert.Equal(Day, ana.AdmittedOn);
        Assert.Equal(3, ana.ShareCount);
    }

    [Fact]
    public void Given_registered_shares_when_registered_again_then_it_is_refused_and_nothing_changed()
    {
        var ana = People.Applicant();
        var shares = Paid(ana, count: 2);
        ana.Register(shares);
        People.Quiet(ana);

        var refusal = ana.Register(shares).Refusal;

        Assert.Equal(new SharesAlreadyPaid(shares.Id), refusal);
        Assert.Equal(2, ana.ShareCount);
        Assert.Empty(ana.Events);
    }

    [Fact]
    public void Given_shares_of_somebody_else_when_registered_then_it_is_refused_and_nothing_changed()
    {
        var ana = People.Applicant();
        var shares = Paid(People.Applicant(), count: 1);

        var refusal = ana.Register(shares).Refusal;

        Assert.Equal(new SharesOfAnotherMember(shares.Id, ana.Id), refusal);
        Assert.Equal(MemberStatus.Applicant, ana.Status);
        Assert.Empty(ana.Events);
    }

    [Fact]
    public void Given_unpaid_shares_when_registered_then_it_is_a_bug() =>
        Assert.Throws<ArgumentException>(() =>
        {
            var ana = People.Applicant();
            return ana.Register(People.Subscribed(ana, count: 1));
        });

    [Fact]
    public void Given_a_member_when_resigning_and_leaving_then_the_vote_ends_with_the_notice()
    {
        var ana = People.Admitted();

        ana.Resign(Day);
        Assert.Equal(1, ana.Votes);
        ana.Leave(Day.AddMonths(6));

        Assert.Equal(MemberStatus.Former, ana.Status);
        Assert.Equal(0, ana.Votes);
        Assert.Equal(
            [
                new MemberResigned(People.SmartBe, ana.Id, Day),
                new MemberLeft(People.SmartBe, ana.Id, Day.AddMonths(6)),
            ],
            ana.Events);
    }

    [Fact]
    public void Given_an_applicant_when_resigning_then_it_is_refused_and_nothing_changed()
    {
        var ana = People.Applicant();

        var refusal = ana.Resign(Day).Refusal;

        Assert.Equal(new MemberNotAdmitted(ana.Id, MemberStatus.Applicant), refusal);
        Assert.Equal(MemberStatus.Applicant, ana.Status);
        Assert.Empty(ana.Events);
    }

    [Fact]
    public void Given_a_member_without_notice_when_leaving_then_it_is_refused_and_nothing_changed()
    {
        var ana = People.Admitted();

        var refusal = ana.Leave(Day).Refusal;

        Assert.Equal(new MemberDidNotResign(ana.Id, MemberStatus.Member), refusal);
        Assert.Equal(MemberStatus.Member, ana.Status);
        Assert.Empty(ana.Events);
    }

    [Fact]
    public void Given_any_purchases_then_every_share_covers_one_year_never_before_it_was_bought() =>
        Purchases.Sample(purchases =>
        {
            var ana = Holding(purchases);
            var covered = Enumerable.Range(1990, 400).Where(ana.Covers).ToList();

            Assert.Equal(ana.ShareCount, covered.Count);
            Assert.Equal(covered[^1], ana.CoverageUntilYear);
            Assert.Equal(purchases.Min(purchase => purchase.PaidOn.Year), covered[0]);
            Assert.All(purchases, purchase => Assert.True(ana.Covers(purchase.PaidOn.Year)));
        });

    [Fact]
    public void Given_any_purchases_when_one_more_share_is_bought_then_coverage_grows_and_the_vote_does_not() =>
        Gen.Select(Purchases, Gen.Int[2000, 2040]).Sample((purchases, year) =>
        {
            var ana = Holding(purchases);
            var coveredBefore = ana.CoverageUntilYear;

            People.Holding(ana, count: 1, new DateOnly(year, 12, 31));

            Assert.True(ana.CoverageUntilYear >= coveredBefore);
            Assert.True(ana.CoverageUntilYear >= year);
            Assert.Equal(1, ana.Votes);
        });

    private static readonly Gen<(int Count, DateOnly PaidOn)[]> Purchases =
        Gen.Select(Gen.Int[1, 20], Gen.Int[2000, 2040], Gen.Int[1, 365])
            .Select((count, year, day) => (count, new DateOnly(year, 1, 1).AddDays(day - 1)))
            .Array[1, 6];

    private static Member Holding((int Count, DateOnly PaidOn)[] purchases) => purchases.Aggregate(
        People.Applicant(),
        (member, purchase) => People.Holding(member, purchase.Count, purchase.PaidOn));

    private static ShareSubscription Paid(Member member, int count)
    {
        var subscription = People.Subscribed(member, count);
        subscription.Pay(subscription.Amount, Day);
        return subscription;
    }

    private static Result<Member> Apply(string name, DateOnly? born) => Member.Apply(
        Id.New<Member>(People.Now),
        People.SmartBe,
        new PersonalDetails(name, EmailAddress.Parse("ana@example.org"), born),
        Day);
}
