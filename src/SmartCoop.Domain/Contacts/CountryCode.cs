using System.Diagnostics.CodeAnalysis;

namespace SmartCoop.Domain.Contacts;

/// <summary>A country, known by its two-letter ISO 3166-1 code.</summary>
public sealed record CountryCode : IReadable<CountryCode>
{
    private CountryCode(string value) => Value = value;

    /// <summary>Belgium, where the cooperative and its rules come from.</summary>
    public static CountryCode Belgium { get; } = new("BE");

    /// <summary>Every country of ISO 3166-1, by code.</summary>
    public static IReadOnlyList<CountryCode> All { get; } =
        [.. Iso3166.Codes.Order(StringComparer.Ordinal).Select(code => new CountryCode(code))];

    /// <summary>The two capitals: <c>BE</c>.</summary>
    public string Value { get; }

    /// <summary>Reads an ISO 3166-1 code, in capitals or not. Greece is <c>GR</c>, also where VAT says EL.</summary>
    public static Result<CountryCode> Read(string? text)
    {
        var code = (text ?? "").Trim().ToUpperInvariant();
        return Iso3166.Codes.Contains(code)
            ? new CountryCode(code)
            : new InvalidValue("country code", text ?? "", "it is not one of the two-letter codes of ISO 3166-1");
    }

    /// <inheritdoc cref="Read"/>
    /// <exception cref="FormatException"><paramref name="text"/> is not a country code.</exception>
    public static CountryCode Parse(string text) => Read(text).OrThrow();

    /// <inheritdoc/>
    public static CountryCode Parse(string s, IFormatProvider? provider) => Read(s).OrThrow();

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out CountryCode result) => Read(s).TryGet(out result);

    /// <summary>Whether the country was a member state of the European Union on that day.</summary>
    /// <remarks>
    /// Membership, not the VAT territory: Monaco is no member though VAT treats it as France, and the United Kingdom
    /// left on 31 January 2020 though VAT treated it as a member until the end of that year.
    /// </remarks>
    public bool IsEuMember(DateOnly day) => EuMembership.Includes(Value, day);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
