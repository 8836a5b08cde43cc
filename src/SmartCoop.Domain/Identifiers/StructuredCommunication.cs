using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SmartCoop.Domain.Identifiers;

/// <summary>The structured communication of a Belgian payment, by which the money finds its invoice.</summary>
/// <remarks>
/// <para>Twelve digits; the last two are the remainder by 97 of the first ten, and 97 when nothing remains.</para>
/// <para>Source: Febelfin, OGM-VCS (overschrijving met gestructureerde mededeling).</para>
/// </remarks>
public sealed record StructuredCommunication : IReadable<StructuredCommunication>
{
    private const long LargestNumber = 9_999_999_999;
    private const string Kind = "structured communication";

    private StructuredCommunication(string value) => Value = value;

    /// <summary>The twelve bare digits, as bank files hold them: <c>010806817183</c>.</summary>
    public string Value { get; }

    /// <summary>The free number before the check digits: 108068171 for <c>+++010/8068/17183+++</c>.</summary>
    public long Number => long.Parse(Value.AsSpan(0, 10), CultureInfo.InvariantCulture);

    /// <summary>The communication that carries a number.</summary>
    /// <param name="tenDigits">The number, at most ten digits, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than ten digits or is negative.</exception>
    public static StructuredCommunication FromNumber(long tenDigits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tenDigits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tenDigits, LargestNumber);

        var digits = tenDigits.ToString("D10", CultureInfo.InvariantCulture);
        return new StructuredCommunication(digits + Mod97.CheckDigitsOf(digits));
    }

    /// <summary>Reads <c>+++010/8068/17183+++</c>, the same with asterisks, or the twelve digits alone.</summary>
    public static Result<StructuredCommunication> Read(string? text)
    {
        var digits = WithoutFrame(Notation.Compact(text));
        if (digits.Length is not 12 || !digits.All(char.IsAsciiDigit))
            return new InvalidValue(Kind, text ?? "", "it must have twelve digits, written +++123/4567/89012+++");

        var expected = Mod97.CheckDigitsOf(digits.AsSpan(0, 10));
        return digits[10..] == expected
            ? new StructuredCommunication(digits)
            : new InvalidValue(Kind, text ?? "", $"its check digits must be {expected}");
    }

    /// <inheritdoc cref="Read"/>
    /// <exception cref="FormatException"><paramref name="text"/> is not a structured communication.</exception>
    public static StructuredCommunication Parse(string text) => Read(text).OrThrow();

    /// <inheritdoc/>
    public static StructuredCommunication Parse(string s, IFormatProvider? provider) => Read(s).OrThrow();

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out StructuredCommunication result) => Read(s).TryGet(out result);

    /// <summary>The form on invoices and transfer slips: <c>+++010/8068/17183+++</c>.</summary>
    public override string ToString() => $"+++{Value[..3]}/{Value[3..7]}/{Value[7..]}+++";

    private static string WithoutFrame(string compact)
    {
        var inner = Unframed(compact, "+++") ?? Unframed(compact, "***") ?? compact;
        return inner is { Length: 14 } && inner[3] is '/' && inner[8] is '/'
            ? inner.Remove(8, 1).Remove(3, 1)
            : inner;
    }

    private static string? Unframed(string compact, string frame) =>
        compact.Length > 2 * frame.Length
        && compact.StartsWith(frame, StringComparison.Ordinal)
        && compact.EndsWith(frame, StringComparison.Ordinal)
            ? compact[frame.Length..^frame.Length]
            : null;
}
