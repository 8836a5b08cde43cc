using System.Globalization;

namespace SmartCoop.Domain.Monetary;

/// <summary>A proportion of an amount, such as a VAT rate or a contribution, never negative.</summary>
/// <remarks>
/// <para>Held as whole parts per million, so that 6.5 % is exactly 65,000 and four decimals of a percent fit.</para>
/// <para>The default value is 0 %.</para>
/// </remarks>
public readonly record struct Rate : IComparable<Rate>
{
    private const long PartsPerPercent = 10_000;
    private const string Kind = "rate";

    private Rate(long partsPerMillion) => PartsPerMillion = partsPerMillion;

    /// <summary>Nothing of an amount.</summary>
    public static Rate Zero => default;

    /// <summary>The whole of an amount, 100 %.</summary>
    public static Rate Whole { get; } = new(Million);

    /// <summary>The rate in parts per million: 65,000 means 6.5 %.</summary>
    public long PartsPerMillion { get; }

    /// <summary>The rate in percent: 6.5 means 6.5 %.</summary>
    public decimal Percent => PartsPerMillion / (decimal)PartsPerPercent;

    /// <summary>The parts that make the whole of an amount.</summary>
    internal static long Million => 1_000_000;

    /// <summary>A rate in percent, with at most four decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The percent is negative or has more decimals.</exception>
    public static Rate FromPercent(decimal percent) => Read(percent) is { Refusal: { } refusal }
        ? throw new ArgumentOutOfRangeException(nameof(percent), percent, refusal.Message)
        : Read(percent).Value;

    /// <summary>A rate counted in parts per million, as databases hold it.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="partsPerMillion"/> is negative.</exception>
    public static Rate FromPartsPerMillion(long partsPerMillion)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(partsPerMillion);
        return new Rate(partsPerMillion);
    }

    /// <summary>Reads a rate in percent that someone typed, without rounding it.</summary>
    public static Result<Rate> Read(decimal percent)
    {
        var text = percent.ToString(CultureInfo.InvariantCulture);
        if (percent < 0) return new InvalidValue(Kind, text, "it must not be negative");
        if (percent > long.MaxValue / PartsPerPercent) return new InvalidValue(Kind, text, "it is too large");

        var parts = percent * PartsPerPercent;
        return decimal.Truncate(parts) == parts
            ? new Rate((long)parts)
            : new InvalidValue(Kind, text, "it has more than four decimals of a percent");
    }

    /// <summary>Reads a rate in percent, with or without its sign: <c>6.5 %</c>, <c>6.5</c>.</summary>
    public static Result<Rate> Read(string? text)
    {
        var number = (text ?? "").Trim().TrimEnd('%').TrimEnd();
        return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            ? Read(percent)
            : new InvalidValue(Kind, text ?? "", "it must be a percentage written in digits, such as 6.5 %");
    }

    /// <inheritdoc cref="Read(string?)"/>
    /// <exception cref="FormatException"><paramref name="text"/> is not a rate.</exception>
    public static Rate Parse(string text) => Read(text).OrThrow();

    /// <summary>Whether the left rate is the smaller one.</summary>
    public static bool operator <(Rate left, Rate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left rate is the larger one.</summary>
    public static bool operator >(Rate left, Rate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left rate is the smaller one, or both are equal.</summary>
    public static bool operator <=(Rate left, Rate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left rate is the larger one, or both are equal.</summary>
    public static bool operator >=(Rate left, Rate right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Rate other) => PartsPerMillion.CompareTo(other.PartsPerMillion);

    /// <summary>The rate in percent without idle zeros, such as <c>6.5 %</c>, the same in every culture.</summary>
    public override string ToString() => $"{Percent.ToString("0.####", CultureInfo.InvariantCulture)} %";
}
