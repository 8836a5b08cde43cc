namespace SmartCoop.Domain.Calendar;

/// <summary>A parameter that changes over time: which value is in force on which day.</summary>
/// <remarks>
/// The look-up is strict. A day on which no value is in force is refused, never answered by the nearest value: what the
/// table does not know, nobody decided.
/// </remarks>
/// <typeparam name="T">The kind of value.</typeparam>
public sealed class Dated<T>
    where T : notnull
{
    /// <summary>The table of one parameter.</summary>
    /// <param name="name">The parameter in words, for the refusal: <c>contribution rate</c>.</param>
    /// <param name="entries">The values with the days on which they are in force, in any order.</param>
    /// <exception cref="ArgumentException">Two values are in force on one day.</exception>
    public Dated(string name, IEnumerable<DatedValue<T>> entries)
    {
        Name = name;
        Entries = [.. entries.OrderBy(entry => entry.Validity.From)];

        var overlap = Entries.Zip(Entries.Skip(1)).FirstOrDefault(pair => Overlap(pair.First, pair.Second));
        if (overlap.First is not null)
            throw new ArgumentException($"{name}: {overlap.First} and {overlap.Second} overlap.", nameof(entries));
    }

    /// <summary>The parameter in words.</summary>
    public string Name { get; }

    /// <summary>The values with the days on which they are in force, oldest first.</summary>
    public IReadOnlyList<DatedValue<T>> Entries { get; }

    /// <summary>The value in force on that day.</summary>
    public Result<T> On(DateOnly day) => Entries.FirstOrDefault(entry => entry.Validity.Contains(day)) is { } entry
        ? entry.Value
        : new NoValueInForce(Name, day);

    /// <summary>The table with one value more; this one stays as it is.</summary>
    /// <param name="validity">The days on which the value is in force.</param>
    /// <param name="value">The value.</param>
    public Result<Dated<T>> With(Validity validity, T value)
    {
        if (Entries.FirstOrDefault(entry => entry.Validity.Overlaps(validity)) is { } other)
            return new ValueAlreadyInForce(Name, validity, other.Validity);

        return new Dated<T>(Name, [.. Entries, new DatedValue<T>(validity, value)]);
    }

    private static bool Overlap(DatedValue<T> left, DatedValue<T> right) => left.Validity.Overlaps(right.Validity);
}

/// <summary>One value of a parameter and the days on which it is in force.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
/// <param name="Validity">The days on which it is in force.</param>
/// <param name="Value">The value.</param>
public sealed record DatedValue<T>(Validity Validity, T Value)
    where T : notnull;
