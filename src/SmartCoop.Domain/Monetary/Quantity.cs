using System.Globalization;

namespace SmartCoop.Domain.Monetary;

/// <summary>How much of something is sold, exact to the thousandth: 7.5 days, 0.125 of a lot.</summary>
/// <remarks>
/// <para>Whether a quantity may be zero or negative is for its user to say.</para>
/// <para>The default value is zero.</para>
/// </remarks>
public readonly record struct Quantity : IComparable<Quantity>
{
    private const string Kind = "quantity";

    private Quantity(long thousandths) => Thousandths = thousandths;

    /// <summary>One of it.</summary>
    public static Quantity One { get; } = new(PerUnit);

    /// <summary>The quantity in thousandths: 7,500 means 7.5.</summary>
    public long Thousandths { get; }

    /// <summary>The quantity in whole units: 7.5 means 7.5.</summary>
    public decimal Amount => Thousandths / (decimal)PerUnit;

    /// <summary>Whether there is more than none of it.</summary>
    public bool IsPositive => Thousandths > 0;

    /// <summary>The thousandths that make one unit.</summary>
    internal static long PerUnit => 1_000;

    /// <summary>A quantity with at most three decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount has more decimals, or is too large.</exception>
    public static Quantity Of(decimal amount) => Read(amount) is { Refusal: { } refusal }
        ? throw new ArgumentOutOfRangeException(nameof(amount), amount, refusal.Message)
        : Read(amount).Value;

    /// <summary>A quantity counted in thousandths, as databases hold it.</summary>
    public static Quantity FromThousandths(long thousandths) => new(thousandths);

    /// <summary>Reads a quantity that someone typed, without rounding it.</summary>
    public static Result<Quantity> Read(decimal amount)
    {
        var text = amount.ToString(CultureInfo.InvariantCulture);
        if (Math.Abs(amount) > long.MaxValue / PerUnit) return new InvalidValue(Kind, text, "it is too large");

        var thousandths = amount * PerUnit;
        return decimal.Truncate(thousandths) == thousandths
            ? new Quantity((long)thousandths)
            : new InvalidValue(Kind, text, "it has more than three decimals");
    }

    /// <summary>Reads a quantity written in digits: <c>7.5</c>.</summary>
    public static Result<Quantity> Read(string? text)
    {
        const NumberStyles Digits = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        return decimal.TryParse((text ?? "").Trim(), Digits, CultureInfo.InvariantCulture, out var amount)
            ? Read(amount)
            : new InvalidValue(Kind, text ?? "", "it must be written in digits, such as 7.5");
    }

    /// <inheritdoc cref="Read(string?)"/>
    /// <exception cref="FormatException"><paramref name="text"/> is not a quantity.</exception>
    public static Quantity Parse(string text) => Read(text).OrThrow();

    /// <summary>Whether the left quantity is the smaller one.</summary>
    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left quantity is the larger one.</summary>
    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left quantity is the smaller one, or both are equal.</summary>
    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left quantity is the larger one, or both are equal.</summary>
    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Quantity other) => Thousandths.CompareTo(other.Thousandths);

    /// <summary>The quantity without idle zeros, such as <c>7.5</c>, the same in every culture.</summary>
    public override string ToString() => Amount.ToString("0.###", CultureInfo.InvariantCulture);
}
