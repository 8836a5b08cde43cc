using CsCheck;
using SmartCoop.Domain.Calendar;
using SmartCoop.Domain.Tests.Generators;

namespace SmartCoop.Domain.Tests.Calendar;

public sealed class WorkingDayCalendarTests
{
    private static readonly WorkingDayCalendar Belgium = WorkingDayCalendar.Belgium;

    /// <remarks>The movable days, as printed in the official calendars of those years; the others never move.</remarks>
    [Theory]
    [InlineData(2024, "2024-04-01", "2024-05-09", "2024-05-20")]
    [InlineData(2025, "2025-04-21", "2025-05-29", "2025-06-09")]
    [InlineData(2026, "2026-04-06", "2026-05-14", "2026-05-25")]
    [InlineData(2027, "2027-03-29", "2027-05-06", "2027-05-17")]
    public void Given_a_year_when_its_holidays_are_listed_then_they_are_the_ten_of_belgium_in_order(
        int year, string easterMonday, string ascension, string whitMonday)
    {
        Holiday[] holidays =
        [
            new(new DateOnly(year, 1, 1), "New Year's Day"),
            new(DateOnly.Parse(easterMonday), "Easter Monday"),
            new(new DateOnly(year, 5, 1), "Labour Day"),
            new(DateOnly.Parse(ascension), "Ascension Day"),
            new(DateOnly.Parse(whitMonday), "Whit Monday"),
            new(new DateOnly(year, 7, 21), "National Day"),
            new(new DateOnly(year, 8, 15), "Assumption Day"),
            new(new DateOnly(year, 11, 1), "All Saints' Day"),
            new(new DateOnly(year, 11, 11), "Armistice Day"),
            new(new DateOnly(year, 12, 25), "Christmas Day"),
        ];

        Assert.Equal(holidays, Belgium.Holidays(year));
    }

    /// <remarks>The earliest and latest Easters, and the exceptions of the computus: 1954, 1981, 2049.</remarks>
    [Theory]
    [InlineData("1818-03-22")]
    [InlineData("1943-04-25")]
    [InlineData("1954-04-18")]
    [InlineData("1981-04-19")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2285-03-22")]
    public void Given_a_year_known_to_be_hard_when_easter_is_computed_then_it_is_that_sunday(string easter) =>
        Assert.Equal(DateOnly.Parse(easter), Easter.SundayOf(DateOnly.Parse(easter).Year));

    [Theory]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-28", true)]
    [InlineData("2026-11-29", false)]
    [InlineData("2026-11-11", false)]
    [InlineData("2026-12-26", true)]
    public void Given_a_day_when_asked_then_only_sundays_and_holidays_are_no_working_days(string day, bool isWorking) =>
        Assert.Equal(isWorking, Belgium.IsWorkingDay(DateOnly.Parse(day)));

    /// <remarks>The seventh and the fourth working day after the work, as wages are due (rule E6).</remarks>
    [Theory]
    [InlineData("2026-11-25", 7, "2026-12-03")]
    [InlineData("2026-04-30", 4, "2026-05-06")]
    [InlineData("2026-05-13", 1, "2026-05-15")]
    [InlineData("2026-12-31", 4, "2027-01-06")]
    [InlineData("2026-11-29", 0, "2026-11-29")]
    public void Given_a_day_when_working_days_are_added_then_sundays_and_holidays_are_skipped(
        string day, int count, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), Belgium.AddWorkingDays(DateOnly.Parse(day), count));

    [Fact]
    public void Given_a_negative_count_when_added_then_it_throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Belgium.AddWorkingDays(new DateOnly(2026, 1, 1), -1));

    [Fact]
    public void Given_any_day_when_working_days_are_added_then_exactly_so_many_lie_between() =>
        Gen.Select(Any.Day, Gen.Int[1, 60]).Sample((day, count) =>
        {
            var last = Belgium.AddWorkingDays(day, count);

            var daysAfter = Enumerable.Range(1, last.DayNumber - day.DayNumber).Select(day.AddDays);
            Assert.Equal(count, daysAfter.Count(Belgium.IsWorkingDay));
            Assert.True(Belgium.IsWorkingDay(last));
        });

    [Fact]
    public void Given_any_year_when_easter_is_computed_then_it_is_a_sunday_between_22_march_and_25_april() =>
        Gen.Int[1583, 9_998].Sample(year =>
        {
            var easter = Easter.SundayOf(year);

            Assert.Equal(DayOfWeek.Sunday, easter.DayOfWeek);
            Assert.InRange(easter, new DateOnly(year, 3, 22), new DateOnly(year, 4, 25));
            Assert.Equal(10, Belgium.Holidays(year).Count);
        });
}
