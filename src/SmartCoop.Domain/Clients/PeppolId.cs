using System.Diagnostics.CodeAnalysis;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Domain.Clients;

/// <summary>An address on the e-invoicing network, scheme and identifier: <c>0208:0202239951</c>.</summary>
/// <remarks>
/// Source: Peppol Policy for use of Identifiers 4.x: a scheme of the ISO 6523 code list (four digits), an identifier of
/// 1 to 50 characters compared without regard to case. Scheme 0208 is the Belgian enterprise number, whose check digits
/// Peppol BIS Billing 3.0 demands (rule PEPPOL-COMMON-R043).
/// </remarks>
public sealed record PeppolId : IReadable<PeppolId>
{
    /// <summary>The scheme of Belgian enterprise numbers.</summary>
    public const string BelgianEnterprises = "0208";

    private const string Kind = "Peppol identifier";
    private const int LongestIdentifier = 50;

    private PeppolId(string scheme, string identifier) => (Scheme, Identifier) = (scheme, identifier);

    /// <summary>The four digits of the scheme.</summary>
    public string Scheme { get; }

    /// <summary>The identifier within the scheme, in small letters.</summary>
    public string Identifier { get; }

    /// <summary>The address as text: <c>0208:0202239951</c>.</summary>
    public string Value => $"{Scheme}:{Identifier}";

    /// <summary>The address every Belgian enterprise has.</summary>
    public static PeppolId Of(EnterpriseNumber number) => new(BelgianEnterprises, number.Value);

    /// <summary>Reads a scheme and an identifier with a colon between them.</summary>
    public static Result<PeppolId> Read(string? text)
    {
        var trimmed = (text ?? "").Trim().ToLowerInvariant();
        var colon = trimmed.IndexOf(':', StringComparison.Ordinal);
        if (colon is not 4 || !trimmed[..4].All(char.IsAsciiDigit))
            return new InvalidValue(Kind, text ?? "", "it must begin with the four digits of a scheme and a colon");

        var identifier = trimmed[(colon + 1)..];
        if (identifier.Length is 0 or > LongestIdentifier || !identifier.All(IsAllowed))
            return new InvalidValue(
                Kind, text ?? "", "after the colon it must have 1 to 50 letters, digits, or one of . - _ ~ :");

        if (trimmed[..4] is not BelgianEnterprises) return new PeppolId(trimmed[..4], identifier);

        return EnterpriseNumber.Read(identifier) is { Refusal: null } number && number.Value.Value == identifier
            ? Of(number.Value)
            : new InvalidValue(Kind, text ?? "", "in scheme 0208 it must be the ten digits of an enterprise number");
    }

    /// <inheritdoc cref="Read"/>
    /// <exception cref="FormatException"><paramref name="text"/> is not a Peppol identifier.</exception>
    public static PeppolId Parse(string text) => Read(text).OrThrow();

    /// <inheritdoc/>
    public static PeppolId Parse(string s, IFormatProvider? provider) => Read(s).OrThrow();

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out PeppolId result) => Read(s).TryGet(out result);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsAllowed(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '~' or ':';
}
