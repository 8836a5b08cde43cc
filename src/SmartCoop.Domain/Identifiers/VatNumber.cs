using System.Diagnostics.CodeAnalysis;
using SmartCoop.Domain.Contacts;

namespace SmartCoop.Domain.Identifiers;

/// <summary>The number under which a member state of the European Union knows a business for VAT.</summary>
/// <remarks>
/// <para>
/// Source: Directive 2006/112/EC (VAT), articles 214 and 215 (the prefix is the ISO 3166-1 code, Greece may use EL and
/// does), and the structures the Commission publishes for VIES.
/// </para>
/// <para>
/// The structure is checked for every member state, the check digits for Belgium. Whether the number is in force
/// only VIES can say. Northern Ireland's XI, which is valid for goods alone, is not a member state's number.
/// </para>
/// </remarks>
public sealed record VatNumber : IReadable<VatNumber>
{
    private const string Kind = "VAT number";

    private VatNumber(string value) => Value = value;

    /// <summary>The prefix and the number, in capitals, without dots or spaces: <c>BE0739484052</c>.</summary>
    public string Value { get; }

    /// <summary>The member state that gave the number; for <c>EL</c> it is <c>GR</c>.</summary>
    public CountryCode Country => CountryCode.Parse(Value[..2] is "EL" ? "GR" : Value[..2]);

    /// <summary>Reads a VAT number with its prefix, with or without dots, hyphens and spaces.</summary>
    public static Result<VatNumber> Read(string? text)
    {
        var value = Notation.Compact(text, separators: ".-");
        return RuleBrokenBy(value) is { } rule
            ? new InvalidValue(Kind, text ?? "", rule)
            : new VatNumber(value);
    }

    /// <inheritdoc cref="Read"/>
    /// <exception cref="FormatException"><paramref name="text"/> is not a VAT number.</exception>
    public static VatNumber Parse(string text) => Read(text).OrThrow();

    /// <inheritdoc/>
    public static VatNumber Parse(string s, IFormatProvider? provider) => Read(s).OrThrow();

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out VatNumber result) => Read(s).TryGet(out result);

    /// <summary>The VAT number of a Belgian enterprise: its enterprise number behind <c>BE</c>.</summary>
    /// <remarks>Source: Belgian VAT Code, article 50, section 1.</remarks>
    public static VatNumber Of(EnterpriseNumber number) => new($"BE{number.Value}");

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static string? RuleBrokenBy(string value)
    {
        if (value.Length < 2 || !VatNumberFormats.ByPrefix.TryGetValue(value[..2], out var format))
            return "it must begin with the prefix of a member state of the European Union";
        if (!format.Pattern.IsMatch(value[2..])) return $"after {value[..2]} it must have {format.Words}";

        return value[..2] is "BE" ? EnterpriseNumber.RuleBrokenBy(value[2..]) : null;
    }
}
