using System.Diagnostics.CodeAnalysis;

namespace SmartCoop.Domain.Identifiers;

/// <summary>The number under which the Belgian Crossroads Bank for Enterprises knows an enterprise.</summary>
/// <remarks>
/// <para>Ten digits, the first a 0 or a 1; the last two are 97 less the remainder by 97 of the first eight.</para>
/// <para>Source: Royal Decree of 24 June 2003 on the enterprise number (ELI: eli/arrete/2003/06/24/2003011352).</para>
/// </remarks>
public sealed record EnterpriseNumber : IReadable<EnterpriseNumber>
{
    private EnterpriseNumber(string value) => Value = value;

    /// <summary>The ten digits, without dots: <c>0202239951</c>.</summary>
    public string Value { get; }

    /// <summary>Reads an enterprise number, with or without dots, spaces and the <c>BE</c> of a VAT number.</summary>
    public static Result<EnterpriseNumber> Read(string? text)
    {
        var compact = Notation.Compact(text, separators: ".");
        var digits = compact.StartsWith("BE", StringComparison.Ordinal) ? compact[2..] : compact;

        return RuleBrokenBy(digits) is { } rule
            ? new InvalidValue("enterprise number", text ?? "", rule)
            : new EnterpriseNumber(digits);
    }

    /// <inheritdoc cref="Read"/>
    /// <exception cref="FormatException"><paramref name="text"/> is not an enterprise number.</exception>
    public static EnterpriseNumber Parse(string text) => Read(text).OrThrow();

    /// <inheritdoc/>
    public static EnterpriseNumber Parse(string s, IFormatProvider? provider) => Read(s).OrThrow();

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out EnterpriseNumber result) => Read(s).TryGet(out result);

    /// <summary>The form the law prints: <c>0202.239.951</c>.</summary>
    public override string ToString() => $"{Value[..4]}.{Value[4..7]}.{Value[7..]}";

    /// <summary>The rule that ten digits break, as the VAT number of Belgium must keep it too.</summary>
    internal static string? RuleBrokenBy(string digits)
    {
        if (digits.Length is not 10 || !digits.All(char.IsAsciiDigit)) return "it must have ten digits";
        if (digits[0] is not ('0' or '1')) return "its first digit must be 0 or 1";

        var expected = $"{97 - Mod97.Of(digits.AsSpan(0, 8)):00}";
        return digits[8..] == expected ? null : $"its check digits must be {expected}";
    }
}
