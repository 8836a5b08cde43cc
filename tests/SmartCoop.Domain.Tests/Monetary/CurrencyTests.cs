using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Tests.Monetary;

public sealed class CurrencyTests
{
    [Theory]
    [InlineData("EUR", 2)]
    [InlineData("eur", 2)]
    [InlineData(" CHF ", 2)]
    [InlineData("JPY", 0)]
    [InlineData("ISK", 0)]
    [InlineData("TND", 3)]
    [InlineData("CLF", 4)]
    public void Given_a_code_of_the_standard_when_read_then_its_decimals_are_known(string code, int decimals) =>
        Assert.Equal(decimals, Currency.Parse(code).Decimals);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("EURO")]
    [InlineData("BEF")]
    [InlineData("BGN")]
    [InlineData("XAU")]
    public void Given_no_active_code_with_a_minor_unit_when_read_then_the_refusal_says_so(string? code)
    {
        var refusal = Currency.Read(code).Refusal;

        Assert.Equal(
            new InvalidValue("currency", code ?? "", "it is not an active ISO 4217 code with a minor unit"),
            refusal);
        Assert.False(Currency.TryParse(code, provider: null, out _));
    }

    [Fact]
    public void Given_every_currency_when_written_and_read_then_it_is_the_same() =>
        Assert.All(Currency.All, currency => Assert.Equal(currency, Currency.Parse(currency.ToString())));

    [Fact]
    public void Given_the_default_when_used_then_it_is_no_currency()
    {
        Assert.Equal("XXX", default(Currency).ToString());
        Assert.Equal(default, Currency.Parse("XXX"));
        Assert.DoesNotContain(default, Currency.All);
        Assert.Equal("0 XXX", default(Money).ToString());
    }
}
