using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SmartCoop.Domain.Identifiers;

/// <summary>An international bank account number whose length and check digits are right.</summary>
/// <remarks>
/// <para>Source: ISO 13616-1 (structure), ISO 7064 MOD 97-10 (check digits), the SWIFT IBAN registry (lengths).</para>
/// <para>
/// A Belgian number must also keep the older national check: its last two digits are the remainder by 97 of the ten
/// before them, and 97 when nothing remains. Whether the bank exists is not checked.
/// </para>
/// </remarks>
public sealed record Iban : IReadable<Iban>
{
    private const string Kind = "IBAN";

    private Iban(string value) => Value = value;

    /// <summary>The electronic form, without spaces: <c>BE68539007547034</c>.</summary>
    public string Value { get; }

    /// <summary>The code of the country that keeps the account: ISO 3166-1, or XK for Kosovo.</summary>
    public string Country => Value[..2];

    /// <summary>The form on paper, in groups of four: <c>BE68 5390 0754 7034</c>.</summary>
    public string Printed => string.Join(' ', Value.Chunk(4).Select(group => new string(group)));

    /// <summary>Reads an IBAN, with or without spaces.</summary>
    public static Result<Iban> Read(string? text)
    {
        var value = Notation.Compact(text);
        return RuleBrokenBy(value) is { } rule ? new InvalidValue(Kind, text ?? "", rule) : new Iban(value);
    }

    /// <inheritdoc cref="Read"/>
    /// <exception cref="FormatException"><paramref name="text"/> is not an IBAN.</exception>
    public static Iban Parse(string text) => Read(text).OrThrow();

    /// <inheritdoc/>
    public static Iban Parse(string s, IFormatProvider? provider) => Read(s).OrThrow();

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Iban result) => Read(s).TryGet(out result);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static string? RuleBrokenBy(string value)
    {
        if (value.Length < 4) return "it must begin with a country and two check digits";
        if (!value.All(char.IsAsciiLetterOrDigit)) return "it may only have letters, digits and spaces";
        if (!IbanLengths.ByCountry.TryGetValue(value[..2], out var length))
            return "its first two letters are no country with IBANs";
        if (value.Length != length) return $"in {value[..2]} it must have {length} characters";

        return RuleBrokenByCheckDigits(value)
            ?? (value[..2] is "BE" ? RuleBrokenByBelgianNumber(value[4..]) : null);
    }

    private static string? RuleBrokenByCheckDigits(string value)
    {
        var expected = (98 - Mod97.Of(value[4..] + value[..2] + "00")).ToString("D2", CultureInfo.InvariantCulture);
        return value[2..4] == expected ? null : $"its check digits must be {expected}";
    }

    private static string? RuleBrokenByBelgianNumber(string digits)
    {
        if (!digits.All(char.IsAsciiDigit)) return "in BE it may only have digits after the country";

        var expected = Mod97.CheckDigitsOf(digits.AsSpan(0, 10));
        return digits[10..] == expected ? null : $"its last two digits must be {expected}, the Belgian national check";
    }
}
