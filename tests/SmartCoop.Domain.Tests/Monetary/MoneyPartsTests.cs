using CsCheck;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Tests.Generators;

namespace SmartCoop.Domain.Tests.Monetary;

public sealed class MoneyPartsTests
{
    [Fact]
    public void Given_a_price_when_multiplied_by_a_quantity_then_it_is_rounded_once() =>
        Assert.Equal("41.68 EUR", Euros(33.34m).Times(Quantity.Of(1.250m)).ToString());

    [Fact]
    public void Given_the_mutualised_six_and_a_half_percent_when_taken_of_an_invoice_then_it_is_to_the_cent() =>
        Assert.Equal("6.50 EUR", Euros(100.07m).Times(Rate.FromPercent(6.5m)).ToString());

    [Fact]
    public void Given_any_amount_and_rate_when_multiplied_then_it_is_the_rounded_decimal_product() =>
        Gen.Select(Any.Euros, Any.Rate).Sample((amount, rate) => Assert.Equal(
            Money.Round(amount.Amount * rate.Percent / 100, Currency.Eur),
            amount.Times(rate)));

    [Fact]
    public void Given_any_price_and_quantity_when_multiplied_then_it_is_the_rounded_decimal_product() =>
        Gen.Select(Any.Euros, Any.Quantity).Sample((price, quantity) => Assert.Equal(
            Money.Round(price.Amount * quantity.Amount, Currency.Eur),
            price.Times(quantity)));

    [Fact]
    public void Given_any_amount_when_reversed_then_its_multiples_and_shares_are_the_reversed_ones() =>
        Gen.Select(Any.Euros, Any.Rate, Any.Quantity, Any.PositiveEuros).Sample((amount, rate, quantity, whole) =>
        {
            Assert.Equal(-amount.Times(rate), (-amount).Times(rate));
            Assert.Equal(-amount.Times(quantity), (-amount).Times(quantity));
            Assert.Equal(-amount.Share(Euros(0.07m), whole), (-amount).Share(Euros(0.07m), whole));
        });

    [Fact]
    public void Given_any_amount_when_all_or_none_of_it_is_taken_then_it_is_exact() =>
        Gen.Select(Any.Euros, Any.PositiveEuros).Sample((amount, whole) =>
        {
            Assert.Equal(amount, amount.Times(Rate.Whole));
            Assert.Equal(amount, amount.Times(Quantity.One));
            Assert.Equal(amount, amount.Share(whole, whole));
            Assert.True(amount.Times(Rate.Zero).IsZero);
            Assert.True(amount.Share(Euros(0), whole).IsZero);
        });

    [Fact]
    public void Given_any_part_of_a_whole_when_the_share_is_taken_then_it_is_near_and_grows_with_the_part() =>
        Gen.Select(Any.PositiveEuros, Any.PositiveEuros, Gen.Long[1, 1_000_000_00]).Sample((amount, whole, cents) =>
        {
            var part = Money.FromMinorUnits(cents % whole.MinorUnits, Currency.Eur);
            var more = part + Euros(0.01m);

            var exact = (decimal)amount.MinorUnits * part.MinorUnits / whole.MinorUnits;

            Assert.InRange(amount.Share(part, whole).MinorUnits - exact, -0.5m, 0.5m);
            Assert.True(amount.Share(part, whole) <= amount.Share(more, whole));
            Assert.True(amount.Share(more, whole) <= amount);
        });

    [Fact]
    public void Given_half_a_cent_when_a_share_is_taken_then_it_goes_away_from_zero()
    {
        Assert.Equal(Euros(0.01m), Euros(0.01m).Share(Euros(1), Euros(2)));
        Assert.Equal(Euros(-0.01m), Euros(-0.01m).Share(Euros(1), Euros(2)));
        Assert.Equal(Euros(-0.01m), Euros(0.01m).Share(Euros(1), Euros(-2)));
        Assert.Equal(Euros(0), Euros(0.01m).Share(Euros(1), Euros(3)));
    }

    [Fact]
    public void Given_a_whole_of_zero_when_a_share_is_taken_then_only_all_of_it_has_an_answer()
    {
        Assert.Equal(Euros(5), Euros(5).Share(Euros(0), Euros(0)));
        Assert.Throws<DivideByZeroException>(() => Euros(5).Share(Euros(1), Euros(0)));
    }

    [Fact]
    public void Given_the_largest_amounts_when_a_share_is_taken_then_nothing_overflows()
    {
        var largest = Money.FromMinorUnits(long.MaxValue, Currency.Eur);
        var oneLess = Money.FromMinorUnits(long.MaxValue - 1, Currency.Eur);

        Assert.Equal(oneLess, largest.Share(oneLess, largest));
    }

    private static Money Euros(decimal amount) => Money.Of(amount, Currency.Eur);
}
