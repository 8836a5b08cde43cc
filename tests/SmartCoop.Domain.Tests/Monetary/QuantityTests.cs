using CsCheck;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Tests.Generators;

namespace SmartCoop.Domain.Tests.Monetary;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("7.5", "7.5")]
    [InlineData("0.125", "0.125")]
    [InlineData("3.000", "3")]
    [InlineData("-2", "-2")]
    public void Given_a_quantity_when_read_then_it_is_exact(string text, string written) =>
        Assert.Equal(written, Quantity.Parse(text).ToString());

    [Theory]
    [InlineData("0.0001", "it has more than three decimals")]
    [InlineData("9223372036854776", "it is too large")]
    [InlineData("half", "it must be written in digits, such as 7.5")]
    [InlineData("1,5", "it must be written in digits, such as 7.5")]
    public void Given_no_quantity_when_read_then_the_refusal_says_why(string text, string rule)
    {
        Assert.Equal(new InvalidValue("quantity", text, rule), Quantity.Read(text).Refusal);
        Assert.Throws<FormatException>(() => Quantity.Parse(text));
    }

    [Fact]
    public void Given_nothing_when_asked_then_it_is_not_positive()
    {
        Assert.False(Quantity.FromThousandths(0).IsPositive);
        Assert.False(Quantity.FromThousandths(-1).IsPositive);
        Assert.Equal(9_223_372_036_854_775m, Quantity.Of(9_223_372_036_854_775m).Amount);
    }

    [Fact]
    public void Given_too_many_decimals_when_made_then_it_throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Of(0.0001m));

    [Fact]
    public void Given_any_quantity_when_written_and_read_then_it_is_the_same() => Any.Quantity.Sample(quantity =>
    {
        Assert.Equal(quantity, Quantity.Parse(quantity.ToString()));
        Assert.Equal(quantity, Quantity.Of(quantity.Amount));
        Assert.Equal(quantity, Quantity.FromThousandths(quantity.Thousandths));
        Assert.True(quantity.IsPositive);
    });

    [Fact]
    public void Given_any_two_quantities_when_compared_then_the_larger_amount_wins() =>
        Gen.OneOf(Gen.Select(Any.Quantity, Any.Quantity), Any.Quantity.Select(same => (same, same)))
            .Sample((left, right) =>
            {
                Assert.Equal(left.Amount < right.Amount, left < right);
                Assert.Equal(left.Amount > right.Amount, left > right);
                Assert.Equal(left.Amount <= right.Amount, left <= right);
                Assert.Equal(left.Amount >= right.Amount, left >= right);
            });
}
