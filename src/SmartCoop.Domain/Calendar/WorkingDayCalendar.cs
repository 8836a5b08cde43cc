namespace SmartCoop.Domain.Calendar;

/// <summary>Which days are working days: every day but Sundays and public holidays, so Saturday counts.</summary>
/// <remarks>
/// Source: Law of 12 April 1965 on the protection of pay, article 9, which counts the days until a wage is due in
/// working days, and leaves out only Sundays and legal holidays.
/// </remarks>
public sealed class WorkingDayCalendar
{
    private readonly Func<int, IReadOnlyList<Holiday>> _holidays;

    /// <summary>A calendar with the public holidays of a country.</summary>
    /// <param name="holidays">The holidays of any year, in order.</param>
    public WorkingDayCalendar(Func<int, IReadOnlyList<Holiday>> holidays) => _holidays = holidays;

    /// <summary>The calendar of Belgium.</summary>
    public static WorkingDayCalendar Belgium { get; } = new(BelgianHolidays.Of);

    /// <summary>The public holidays of a calendar year, in order.</summary>
    public IReadOnlyList<Holiday> Holidays(int year) => _holidays(year);

    /// <summary>Whether the day is a public holiday.</summary>
    public bool IsHoliday(DateOnly day) => Holidays(day.Year).Any(holiday => holiday.Day == day);

    /// <summary>Whether people may be asked to work on the day.</summary>
    public bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not DayOfWeek.Sunday && !IsHoliday(day);

    /// <summary>The n-th working day after a day, which is not counted itself.</summary>
    /// <param name="day">The day to count from, a working day or not.</param>
    /// <param name="count">How many working days to count; for zero the day itself is the answer.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);

        for (var left = count; left > 0;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day)) left--;
        }

        return day;
    }
}

/// <summary>A public holiday.</summary>
/// <param name="Day">The day it falls on.</param>
/// <param name="Name">Its name in English.</param>
public sealed record Holiday(DateOnly Day, string Name);
