using System.Diagnostics.CodeAnalysis;
using SmartCoop.Domain.Contacts;

namespace SmartCoop.Domain.Identifiers;

/// <summary>The code by which banks address a bank, also called SWIFT code.</summary>
/// <remarks>
/// Source: ISO 9362: four letters or digits of the institution, two of the country, two of the place, and three of
/// the branch or none. The institution has letters only in every code in use, so digits there are refused.
/// </remarks>
public sealed record Bic : IReadable<Bic>
{
    private Bic(string value) => Value = value;

    /// <summary>The eight or eleven characters, in capitals: <c>BPOTBEB1</c>.</summary>
    public string Value { get; }

    /// <summary>Reads a BIC, in capitals or not.</summary>
    public static Result<Bic> Read(string? text)
    {
        var value = Notation.Compact(text);
        return RuleBrokenBy(value) is { } rule ? new InvalidValue("BIC", text ?? "", rule) : new Bic(value);
    }

    /// <inheritdoc cref="Read"/>
    /// <exception cref="FormatException"><paramref name="text"/> is not a BIC.</exception>
    public static Bic Parse(string text) => Read(text).OrThrow();

    /// <inheritdoc/>
    public static Bic Parse(string s, IFormatProvider? provider) => Read(s).OrThrow();

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Bic result) => Read(s).TryGet(out result);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static string? RuleBrokenBy(string value)
    {
        if (value.Length is not (8 or 11)) return "it must have 8 or 11 characters";
        if (!value.All(char.IsAsciiLetterOrDigit)) return "it may only have letters and digits";
        if (!value[..4].All(char.IsAsciiLetter)) return "its first four characters must be letters";

        var isKosovo = value[4..6] is "XK"; // A code the users of ISO 3166-1 assigned, which banks use.
        return isKosovo || CountryCode.TryParse(value[4..6], provider: null, out _)
            ? null
            : $"its fifth and sixth characters, {value[4..6]}, are no country";
    }
}
