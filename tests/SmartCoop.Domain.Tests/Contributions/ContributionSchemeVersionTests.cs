using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Tests.Invoices;
using static SmartCoop.Domain.Tests.Invoices.Scene;

namespace SmartCoop.Domain.Tests.Contributions;

/// <summary>Invariant 11: the rate in force on the invoice date, and no other.</summary>
public sealed class ContributionSchemeVersionTests
{
    private static readonly DateOnly NewYear = new(2027, 1, 1);

    private readonly Scene _scene = new();

    [Fact]
    public void Given_two_versions_when_looked_up_then_each_day_has_its_own_and_no_day_is_guessed()
    {
        var next = _scene.Adopted(new FlatRate(Rate.FromPercent(8)), NewYear, _scene.Scheme);
        var schemes = new ContributionSchemes(_scene.Sale.EntityId, [next, _scene.Scheme]);

        Assert.Same(_scene.Scheme, schemes.On(new DateOnly(2026, 12, 31)).Value);
        Assert.Same(next, schemes.On(NewYear).Value);
        Assert.Equal(
            new NoContributionSchemeInForce(_scene.Sale.EntityId, new DateOnly(2019, 12, 31)),
            schemes.On(new DateOnly(2019, 12, 31)).Refusal);
    }

    [Fact]
    public void Given_a_version_when_another_starts_today_or_before_then_it_is_refused()
    {
        Assert.Equal(new ContributionSchemeInThePast(Today, Today), Adopt(Today, _scene.Scheme).Refusal);
        Assert.Empty(Adopt(Today.AddDays(1), _scene.Scheme).Refusals);
    }

    [Fact]
    public void Given_a_later_version_when_another_starts_before_it_then_it_is_refused()
    {
        var later = _scene.Adopted(new FlatRate(Rate.FromPercent(8)), NewYear, _scene.Scheme);

        Assert.Equal(new ContributionSchemeNotLater(NewYear, NewYear), Adopt(NewYear, later).Refusal);
    }

    private Result<ContributionSchemeVersion> Adopt(DateOnly validFrom, ContributionSchemeVersion latest) =>
        ContributionSchemeVersion.Adopt(
            New<ContributionSchemeVersion>(),
            _scene.Sale.EntityId,
            ContributionTerms.Of(FlatRate.Default),
            validFrom,
            New<Decision>(),
            latest,
            Today);
}
