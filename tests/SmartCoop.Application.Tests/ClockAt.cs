namespace SmartCoop.Application.Tests;

/// <summary>A clock that stands still at a moment.</summary>
internal sealed class ClockAt(DateTimeOffset now) : TimeProvider
{
    /// <summary>22:30 in London is 23:30 in Brussels: the last half hour of the year in its calendar.</summary>
    public static ClockAt NewYearsEve { get; } = new(new DateTimeOffset(2026, 12, 31, 22, 30, 0, TimeSpan.Zero));

    /// <summary>23:30 in London is already the new year in Brussels.</summary>
    public static ClockAt NewYearInBrussels { get; } = new(new DateTimeOffset(2026, 12, 31, 23, 30, 0, TimeSpan.Zero));

    public override DateTimeOffset GetUtcNow() => now;
}
