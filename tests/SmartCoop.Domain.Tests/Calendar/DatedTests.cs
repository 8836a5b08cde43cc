using CsCheck;
using SmartCoop.Domain.Calendar;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Tests.Generators;

namespace SmartCoop.Domain.Tests.Calendar;

public sealed class DatedTests
{
    private static readonly DateOnly NewYear = new(2026, 1, 1);

    private static readonly Dated<Rate> Rates = new("contribution rate",
    [
        new(new Validity(NewYear), Rate.FromPercent(6.5m)),
        new(new Validity(new DateOnly(2020, 1, 1), new DateOnly(2024, 12, 31)), Rate.FromPercent(6)),
    ]);

    [Theory]
    [InlineData("2020-01-01", "6 %")]
    [InlineData("2024-12-31", "6 %")]
    [InlineData("2026-01-01", "6.5 %")]
    [InlineData("9999-12-31", "6.5 %")]
    public void Given_a_day_with_a_value_when_looked_up_then_it_is_that_value(string day, string rate) =>
        Assert.Equal(rate, Rates.On(DateOnly.Parse(day)).Value.ToString());

    [Theory]
    [InlineData("2019-12-31")]
    [InlineData("2025-01-01")]
    [InlineData("2025-12-31")]
    public void Given_a_day_without_a_value_when_looked_up_then_it_is_refused_and_no_neighbour_is_taken(string day)
    {
        var refusal = Rates.On(DateOnly.Parse(day)).Refusal;

        Assert.Equal(new NoValueInForce("contribution rate", DateOnly.Parse(day)), refusal);
        Assert.Equal($"No contribution rate is in force on {day}: decide one for that day first.", refusal!.Message);
    }

    [Fact]
    public void Given_two_values_on_one_day_when_the_table_is_made_then_it_throws() =>
        Assert.Throws<ArgumentException>(() => new Dated<Rate>("rate",
        [
            new(new Validity(NewYear, NewYear.AddDays(9)), Rate.Zero),
            new(new Validity(NewYear.AddDays(9)), Rate.Whole),
        ]));

    [Fact]
    public void Given_days_that_are_free_when_a_value_is_added_then_a_new_table_has_it_and_the_old_one_not()
    {
        var year = new Validity(new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31));

        var table = Rates.With(year, Rate.FromPercent(6.25m)).Value;

        Assert.Equal("6.25 %", table.On(year.From).Value.ToString());
        Assert.Equal([2020, 2025, 2026], table.Entries.Select(entry => entry.Validity.From.Year));
        Assert.NotNull(Rates.On(year.From).Refusal);
    }

    [Fact]
    public void Given_days_that_are_taken_when_a_value_is_added_then_it_is_refused()
    {
        var wished = new Validity(new DateOnly(2024, 12, 31), new DateOnly(2025, 6, 30));

        var refusal = Rates.With(wished, Rate.Zero).Refusal;

        Assert.Equal(new ValueAlreadyInForce("contribution rate", wished, Rates.Entries[0].Validity), refusal);
        Assert.Contains("2020-01-01/2024-12-31", refusal!.Message);
    }

    [Fact]
    public void Given_any_validities_in_any_order_when_looked_up_then_the_answer_is_the_one_that_contains_the_day() =>
        Gen.Select(Any.Validity.Array[0, 12], Any.Day).Sample((validities, day) =>
        {
            var table = validities.Aggregate(
                new Dated<string>("name", []),
                (table, validity) => table.With(validity, $"{validity}") is { Refusal: null } longer
                    ? longer.Value
                    : table);

            var found = table.On(day);

            var holders = table.Entries.Where(entry => entry.Validity.Contains(day)).ToList();
            Assert.InRange(holders.Count, 0, 1);
            Assert.Equal(holders.Count is 1, found.Refusal is null);
            Assert.All(holders, holder => Assert.Equal(holder.Value, found.Value));
        });
}
