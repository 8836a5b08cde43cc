namespace SmartCoop.GraphQL.Demo;

/// <summary>A clock that is told the time, so that a year of history can be lived in seconds.</summary>
internal sealed class DemoClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Goes on to nine in the morning (UTC) of a day; each call after that is a second later.</summary>
    public void GoTo(DateOnly day) => _now = new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.Zero);

    /// <summary>Lets a second pass, so that what follows is later than what was.</summary>
    public void Tick() => _now += TimeSpan.FromSeconds(1);
}
