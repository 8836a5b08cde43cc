using CsCheck;
using SmartCoop.Domain.Calendar;
using SmartCoop.Domain.Tests.Generators;

namespace SmartCoop.Domain.Tests.Calendar;

public sealed class PeriodTests
{
    private static readonly DateOnly Day = new(2026, 2, 1);

    [Fact]
    public void Given_a_calendar_month_when_counted_then_both_ends_belong_to_it()
    {
        Assert.Equal("2024-02-01/2024-02-29", Period.OfMonth(2024, 2).ToString());
        Assert.Equal(29, Period.OfMonth(2024, 2).Days);
        Assert.Equal(365, Period.OfYear(2026).Days);
        Assert.Equal(1, new Period(Day, Day).Days);
    }

    [Fact]
    public void Given_an_end_before_the_beginning_when_made_then_it_is_refused()
    {
        var before = Day.AddDays(-1);

        Assert.Equal(
            new InvalidValue("period", "2026-02-01/2026-01-31", "its last day is before its first"),
            Period.Read(Day, before).Refusal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Period(Day, before));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Validity(Day, before));
    }

    [Fact]
    public void Given_no_end_when_written_then_it_is_open() =>
        Assert.Equal("2026-02-01/..", new Validity(Day).ToString());

    [Fact]
    public void Given_any_two_periods_when_compared_then_they_overlap_when_a_day_belongs_to_both() =>
        Gen.Select(Any.Period, Gen.Int[-1_500, 1_500], Gen.Int[0, 900]).Sample((period, shift, length) =>
        {
            var other = new Period(period.From.AddDays(shift), period.From.AddDays(shift + length));
            var share = Enumerable.Range(0, other.Days).Any(day => period.Contains(other.From.AddDays(day)));

            Assert.Equal(share, period.Overlaps(other));
            Assert.Equal(share, other.Overlaps(period));
            Assert.Equal(share, AsValidity(period).Overlaps(AsValidity(other)));
        });

    [Fact]
    public void Given_any_validity_without_an_end_when_asked_then_it_contains_every_later_day() =>
        Gen.Select(Any.Validity, Any.Day).Sample((validity, day) => Assert.Equal(
            day >= validity.From && (validity.Until is null || day <= validity.Until),
            validity.Contains(day)));

    private static Validity AsValidity(Period period) => new(period.From, period.Until);
}
