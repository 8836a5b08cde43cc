namespace SmartCoop.Domain.Calendar;

/// <summary>The ten public holidays of Belgium.</summary>
/// <remarks>
/// Source: Royal Decree of 18 April 1974 on public holidays, article 1. The days an employer gives in place of a
/// holiday on a Sunday are its own, and not in this calendar.
/// </remarks>
internal static class BelgianHolidays
{
    /// <summary>The holidays of a calendar year, in order.</summary>
    public static IReadOnlyList<Holiday> Of(int year)
    {
        var easter = Easter.SundayOf(year);
        Holiday[] holidays =
        [
            new(new DateOnly(year, 1, 1), "New Year's Day"),
            new(easter.AddDays(1), "Easter Monday"),
            new(new DateOnly(year, 5, 1), "Labour Day"),
            new(easter.AddDays(39), "Ascension Day"),
            new(easter.AddDays(50), "Whit Monday"),
            new(new DateOnly(year, 7, 21), "National Day"),
            new(new DateOnly(year, 8, 15), "Assumption Day"),
            new(new DateOnly(year, 11, 1), "All Saints' Day"),
            new(new DateOnly(year, 11, 11), "Armistice Day"),
            new(new DateOnly(year, 12, 25), "Christmas Day"),
        ];
        return [.. holidays.OrderBy(holiday => holiday.Day)];
    }
}
