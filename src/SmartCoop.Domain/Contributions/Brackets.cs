using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Contributions;

/// <summary>Another proportion for each slice of the turnover a unit makes in a calendar year.</summary>
/// <remarks>
/// Each slice is rounded half-up by itself. Example: 11 % up to 40,000, 10 % up to 80,000, 9 % above: on 90,000 it is
/// 4,400 + 4,000 + 900 = 9,300, in any order of the invoices. Source: Astrolabe CAE, public contribution table.
/// </remarks>
public sealed class Brackets : IOnDocumentScheme, IEquatable<Brackets>
{
    /// <summary>Makes a scheme of slices.</summary>
    /// <param name="slices">The slices below the last, each with the turnover it ends at, in rising order.</param>
    /// <param name="above">The rate of everything above them.</param>
    /// <exception cref="ArgumentException">There is no slice, or the ends do not rise from above zero.</exception>
    public Brackets(IReadOnlyList<Bracket> slices, Rate above)
    {
        var rises = slices.Zip(slices.Skip(1), (lower, upper) => lower.UpTo < upper.UpTo).All(isRising => isRising);
        if (slices.Count is 0 || !slices[0].UpTo.IsPositive || !rises)
            throw new ArgumentException("The slices must end at rising amounts above zero.", nameof(slices));
        if (slices.Any(slice => slice.Rate >= Rate.Whole) || above >= Rate.Whole)
            throw new ArgumentException("A contribution leaves something to the unit.", nameof(slices));

        (Slices, Above) = (slices, above);
    }

    /// <summary>The slices below the last, in rising order.</summary>
    public IReadOnlyList<Bracket> Slices { get; }

    /// <summary>The rate of everything above the slices.</summary>
    public Rate Above { get; }

    /// <inheritdoc/>
    public bool IsCumulativePerYear => true;

    /// <inheritdoc/>
    public Money Total(Money turnover)
    {
        var (owed, from) = (Money.Zero(turnover.Currency), Money.Zero(turnover.Currency));
        foreach (var slice in Slices)
        {
            if (turnover <= slice.UpTo) return owed + (turnover - from).Times(slice.Rate);

            owed += (slice.UpTo - from).Times(slice.Rate);
            from = slice.UpTo;
        }

        return owed + (turnover - from).Times(Above);
    }

    /// <inheritdoc/>
    public bool Equals(Brackets? other) =>
        other is not null && Above == other.Above && Slices.SequenceEqual(other.Slices);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Brackets);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Above, Slices.Count, Slices[0]);
}

/// <summary>One slice of yearly turnover.</summary>
/// <param name="UpTo">The turnover the slice ends at, itself included.</param>
/// <param name="Rate">The proportion of the turnover within the slice.</param>
public readonly record struct Bracket(Money UpTo, Rate Rate);
