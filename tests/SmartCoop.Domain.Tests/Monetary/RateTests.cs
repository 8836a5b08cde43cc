using CsCheck;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Tests.Generators;

namespace SmartCoop.Domain.Tests.Monetary;

public sealed class RateTests
{
    [Theory]
    [InlineData("6.5", "6.5 %", 65_000)]
    [InlineData("6.5 %", "6.5 %", 65_000)]
    [InlineData("21%", "21 %", 210_000)]
    [InlineData("0.0001", "0.0001 %", 1)]
    [InlineData("100.0000", "100 %", 1_000_000)]
    [InlineData("0", "0 %", 0)]
    public void Given_a_percentage_when_read_then_it_is_exact(string text, string written, long partsPerMillion)
    {
        var rate = Rate.Parse(text);

        Assert.Equal(written, rate.ToString());
        Assert.Equal(partsPerMillion, rate.PartsPerMillion);
    }

    [Theory]
    [InlineData("6.50001", "it has more than four decimals of a percent")]
    [InlineData("1000000000000000", "it is too large")]
    public void Given_a_percentage_out_of_reach_when_read_then_the_refusal_says_why(string text, string rule) =>
        Assert.Equal(new InvalidValue("rate", text, rule), Rate.Read(text).Refusal);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("six")]
    [InlineData("6,5")]
    [InlineData("-1")]
    [InlineData("%6")]
    public void Given_no_percentage_when_read_then_it_is_refused(string? text) =>
        Assert.Equal("it must be a percentage written in digits, such as 6.5 %", Rule(Rate.Read(text)));

    [Fact]
    public void Given_a_negative_percentage_when_made_then_it_is_refused()
    {
        Assert.Equal("it must not be negative", Rule(Rate.Read(-0.01m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rate.FromPercent(-0.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rate.FromPartsPerMillion(-1));
        Assert.Throws<FormatException>(() => Rate.Parse("-1"));
    }

    [Fact]
    public void Given_any_rate_when_written_and_read_then_it_is_the_same() => Any.Rate.Sample(rate =>
    {
        Assert.Equal(rate, Rate.Parse(rate.ToString()));
        Assert.Equal(rate, Rate.FromPercent(rate.Percent));
        Assert.Equal(rate, Rate.FromPartsPerMillion(rate.PartsPerMillion));
    });

    [Fact]
    public void Given_any_two_rates_when_compared_then_the_larger_percentage_wins() =>
        Gen.OneOf(Gen.Select(Any.Rate, Any.Rate), Any.Rate.Select(same => (same, same))).Sample((left, right) =>
        {
            Assert.Equal(left.Percent < right.Percent, left < right);
            Assert.Equal(left.Percent > right.Percent, left > right);
            Assert.Equal(left.Percent <= right.Percent, left <= right);
            Assert.Equal(left.Percent >= right.Percent, left >= right);
        });

    private static string Rule(Result<Rate> reading) => Assert.IsType<InvalidValue>(reading.Refusal).Rule;
}
