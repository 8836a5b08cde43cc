namespace SmartCoop.Domain.Calendar;

/// <summary>From a day to a day, both included.</summary>
/// <remarks>The default value is the single day 1 January of the year 1.</remarks>
public readonly record struct Period
{
    /// <summary>The days from the first to the last.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> is before the first day.</exception>
    public Period(DateOnly from, DateOnly until)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(until, from);
        (From, Until) = (from, until);
    }

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The last day, which still belongs to the period.</summary>
    public DateOnly Until { get; }

    /// <summary>How many days the period has, at least one.</summary>
    public int Days => Until.DayNumber - From.DayNumber + 1;

    /// <summary>The calendar year.</summary>
    public static Period OfYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>The calendar month.</summary>
    /// <param name="year">The calendar year.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    public static Period OfMonth(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>Reads a period from two days that someone typed.</summary>
    public static Result<Period> Read(DateOnly from, DateOnly until) => until < from
        ? new InvalidValue("period", $"{from:yyyy-MM-dd}/{until:yyyy-MM-dd}", "its last day is before its first")
        : new Period(from, until);

    /// <summary>Whether the day belongs to the period.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= Until;

    /// <summary>Whether at least one day belongs to both periods.</summary>
    public bool Overlaps(Period other) => From <= other.Until && other.From <= Until;

    /// <summary>The ISO 8601 interval: <c>2026-01-01/2026-12-31</c>.</summary>
    public override string ToString() => $"{From:yyyy-MM-dd}/{Until:yyyy-MM-dd}";
}
