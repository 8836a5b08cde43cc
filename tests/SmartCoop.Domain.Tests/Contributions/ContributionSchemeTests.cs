using CsCheck;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Tests.Invoices;
using static SmartCoop.Domain.Tests.Invoices.Scene;

namespace SmartCoop.Domain.Tests.Contributions;

/// <summary>What each scheme takes, with the figures of scenario 16 and the invariants 7, 8 and 12.</summary>
public sealed class ContributionSchemeTests
{
    private static readonly Brackets Astrolabe = new(
        [new Bracket(Eur(40_000), Rate.FromPercent(11)), new Bracket(Eur(80_000), Rate.FromPercent(10))],
        above: Rate.FromPercent(9));

    private static readonly GrossMargin Mosaique = new(Rate.FromPercent(12), Eur(40), Eur(8_400));
    private static readonly FixedPlusPercentage Coopaname = new(Eur(30), Rate.FromPercent(13.5m));

    [Fact]
    public void Given_astrolabe_when_90000_are_invoiced_then_9300_are_taken() =>
        Assert.Equal(Eur(9_300), Astrolabe.Total(Eur(90_000)));

    [Fact]
    public void Given_astrolabe_when_the_invoices_come_in_any_order_then_9300_are_taken() =>
        Gen.Shuffle(new[] { 35_000m, 20_000m, 12_345.67m, 22_654.33m }).Sample(order =>
        {
            var scene = new Scene(Astrolabe);

            foreach (var net in order) scene.Issued(Line(net));

            Assert.Equal(Eur(9_300), scene.Contributed);
        });

    [Fact]
    public void Given_astrolabe_when_an_early_invoice_is_credited_then_the_year_is_as_if_it_had_never_been()
    {
        var scene = new Scene(Astrolabe);
        var first = scene.Issued(Line(40_000));
        scene.Issued(Line(50_000));

        scene.Credit(first);

        Assert.Equal(Astrolabe.Total(Eur(50_000)), scene.Contributed);
    }

    [Theory]
    [InlineData(70_000, 0, 12, 8_400)]
    [InlineData(100_000, 10_000, 12, 8_400)]
    [InlineData(60_000, 10_000, 12, 6_000)]
    [InlineData(1_000, 0, 12, 480)]
    [InlineData(0, 5_000, 3, 120)]
    public void Given_mosaique_when_the_year_is_closed_then_floor_and_cap_hold(
        int turnover, int costs, int months, int expected) =>
        Assert.Equal(Eur(expected), Mosaique.ContributionOf(new PeriodFigures(Eur(turnover), Eur(costs), months)));

    [Fact]
    public void Given_coopaname_when_a_year_of_40000_with_costs_of_5000_is_closed_then_5085_are_taken() =>
        Assert.Equal(Eur(5_085), Coopaname.ContributionOf(new PeriodFigures(Eur(40_000), Eur(5_000), Months: 12)));

    [Fact]
    public void Given_a_scheme_of_the_close_when_an_invoice_is_issued_then_it_contributes_nothing_yet()
    {
        var invoice = new Scene(Mosaique).Issued(Line(1000));

        Assert.Equal((Eur(0), Eur(1000)), (invoice.Contribution, invoice.Budget));
    }

    [Fact]
    public void Given_every_cost_up_to_2000_when_grossed_up_then_exactly_the_cost_comes_back()
    {
        for (var cents = 1L; cents <= 200_000; cents++)
        {
            var cost = Money.FromMinorUnits(cents, Currency.Eur);
            var price = FlatRate.Default.PriceFor(cost);
            Assert.Equal(cost, price - FlatRate.Default.Total(price));
        }
    }

    [Fact]
    public void Given_three_times_33_33_when_taken_per_document_then_it_is_not_the_contribution_of_the_sum()
    {
        var scene = new Scene();
        for (var i = 0; i < 3; i++) scene.Issued(Line(33.33m));

        Assert.Equal((Eur(6.51m), Eur(6.50m)), (scene.Contributed, FlatRate.Default.Total(Eur(99.99m))));
    }

    [Fact]
    public void Given_any_turnover_when_a_cent_is_added_then_brackets_rise_without_a_jump() =>
        Gen.Long[0, 20_000_000].Sample(cents =>
        {
            var before = Astrolabe.Total(Money.FromMinorUnits(cents, Currency.Eur));
            var after = Astrolabe.Total(Money.FromMinorUnits(cents + 1, Currency.Eur));

            Assert.InRange((after - before).MinorUnits, 0, 1);
        });

    [Fact]
    public void Given_any_documents_when_counted_in_any_order_then_the_year_owes_the_total_on_its_net() =>
        Gen.Long[1, 5_000_000].Array[1, 10].SelectMany(nets => Gen.Shuffle(nets).Select(order => (nets, order)))
            .Sample(pair =>
            {
                var scene = new Scene(Astrolabe);
                foreach (var cents in pair.order) scene.Issued(Line(cents / 100m));
                var credited = scene.Issued(Line(123.45m));
                scene.Credit(credited);

                Assert.Equal(Astrolabe.Total(Money.FromMinorUnits(pair.nets.Sum(), Currency.Eur)), scene.Contributed);
            });

    [Fact]
    public void Given_any_margin_when_closed_then_the_year_stays_between_floor_and_cap() =>
        Gen.Select(Gen.Long[0, 20_000_000], Gen.Long[0, 20_000_000], Gen.Int[1, 12]).Sample((turnover, costs, months) =>
        {
            var owed = Mosaique.ContributionOf(new PeriodFigures(
                Money.FromMinorUnits(turnover, Currency.Eur), Money.FromMinorUnits(costs, Currency.Eur), months));

            Assert.True(owed >= Eur(40 * months) && owed <= Eur(8_400));
        });

    public static TheoryData<string> Texts { get; } =
    [
        "6.5 % of each document",
        "11 % up to 40000.00 EUR; 10 % up to 80000.00 EUR; 9 % above",
        "12 % of margin; at least 40.00 EUR a month; at most 8400.00 EUR a year",
        "30.00 EUR a month; 13.5 % of margin",
    ];

    [Theory, MemberData(nameof(Texts))]
    public void Given_the_terms_of_a_decision_when_read_then_they_are_written_the_same(string text) =>
        Assert.Equal(text, ContributionTerms.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("six percent")]
    [InlineData("100 % of each document")]
    [InlineData("10 % up to 80000.00 EUR; 11 % up to 40000.00 EUR; 9 % above")]
    [InlineData("12 % of margin; at least 40 a month; at most 8400.00 EUR a year")]
    public void Given_terms_nobody_can_apply_when_read_then_they_are_refused(string text) =>
        Assert.IsType<InvalidValue>(ContributionTerms.Read(text).Refusal);
}
