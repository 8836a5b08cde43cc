namespace SmartCoop.Domain.Calendar;

/// <summary>The days on which a rule or a rate is in force.</summary>
/// <remarks>The default value is for ever, from 1 January of the year 1.</remarks>
public readonly record struct Validity
{
    /// <summary>In force from a day, until a day or until further notice.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day, which is still included; nothing when no end is known.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> is before the first day.</exception>
    public Validity(DateOnly from, DateOnly? until = null)
    {
        if (until is { } last) ArgumentOutOfRangeException.ThrowIfLessThan(last, from, nameof(until));

        (From, Until) = (from, until);
    }

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The last day, which is still included; nothing when no end is known.</summary>
    public DateOnly? Until { get; }

    private DateOnly LastDay => Until ?? DateOnly.MaxValue;

    /// <summary>Whether the rule is in force on that day.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= LastDay;

    /// <summary>Whether both are in force on at least one day.</summary>
    public bool Overlaps(Validity other) => From <= other.LastDay && other.From <= LastDay;

    /// <summary>The ISO 8601 interval: <c>2026-01-01/2026-12-31</c>, or <c>2026-01-01/..</c> without an end.</summary>
    public override string ToString() => $"{From:yyyy-MM-dd}/{(Until is { } last ? $"{last:yyyy-MM-dd}" : "..")}";
}
