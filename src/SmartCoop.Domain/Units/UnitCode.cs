using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SmartCoop.Domain.Units;

/// <summary>The short name of a production unit within its legal entity: <c>U-000123</c>.</summary>
public sealed record UnitCode : IReadable<UnitCode>
{
    /// <summary>The highest place in the series of a legal entity.</summary>
    public const int Highest = 999_999;

    private const string Prefix = "U-";

    private UnitCode(int number) => Number = number;

    /// <summary>The place in the series of the legal entity, from 1.</summary>
    public int Number { get; }

    /// <summary>The code as text.</summary>
    public string Value => Prefix + Number.ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>The code with the given place in the series.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The place is not from 1 to <see cref="Highest"/>.</exception>
    public static UnitCode FromNumber(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Highest);
        return new UnitCode(number);
    }

    /// <summary>Reads a code, with or without the letter and the zeros.</summary>
    public static Result<UnitCode> Read(string? text)
    {
        var trimmed = (text ?? "").Trim();
        var digits = trimmed.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            ? trimmed[Prefix.Length..]
            : trimmed;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is > 0 and <= Highest
            ? new UnitCode(number)
            : new InvalidValue("unit code", trimmed, "it must be U- and a number from 1 to 999999");
    }

    /// <inheritdoc cref="Read"/>
    /// <exception cref="FormatException"><paramref name="text"/> is not a unit code.</exception>
    public static UnitCode Parse(string text) => Read(text).OrThrow();

    /// <inheritdoc/>
    public static UnitCode Parse(string s, IFormatProvider? provider) => Read(s).OrThrow();

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out UnitCode result) => Read(s).TryGet(out result);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
