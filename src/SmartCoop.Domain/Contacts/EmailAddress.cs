using System.Diagnostics.CodeAnalysis;

namespace SmartCoop.Domain.Contacts;

/// <summary>An e-mail address in the form every mail server accepts.</summary>
/// <remarks>
/// <para>
/// Source: RFC 5321, sections 4.1.2 and 4.5.3.1 (a dot-string, "@", a domain of letters, digits and hyphens; 64, 255
/// and 254 characters). Quoted names and address literals, which no client gives, are left out.
/// </para>
/// <para>The domain is held in small letters, the name before the @ as given: only its server may judge it.</para>
/// </remarks>
public sealed record EmailAddress : IReadable<EmailAddress>
{
    private const int LongestAddress = 254;
    private const int LongestName = 64;
    private const int LongestLabel = 63;
    private const string SignsInName = "!#$%&'*+-/=?^_`{|}~";

    private EmailAddress(string value) => Value = value;

    /// <summary>The whole address: <c>ada@example.org</c>.</summary>
    public string Value { get; }

    /// <summary>Reads an e-mail address, without a display name around it.</summary>
    public static Result<EmailAddress> Read(string? text)
    {
        var address = (text ?? "").Trim();
        if (RuleBrokenBy(address) is { } rule) return new InvalidValue("e-mail address", text ?? "", rule);

        var at = address.IndexOf('@', StringComparison.Ordinal);
        return new EmailAddress(address[..at] + address[at..].ToLowerInvariant());
    }

    /// <inheritdoc cref="Read"/>
    /// <exception cref="FormatException"><paramref name="text"/> is not an e-mail address.</exception>
    public static EmailAddress Parse(string text) => Read(text).OrThrow();

    /// <inheritdoc/>
    public static EmailAddress Parse(string s, IFormatProvider? provider) => Read(s).OrThrow();

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out EmailAddress result) => Read(s).TryGet(out result);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static string? RuleBrokenBy(string address)
    {
        if (address.Length > LongestAddress) return $"it is longer than {LongestAddress} characters";
        if (address.Split('@') is not [var name, var domain]) return "it must have one @";

        return RuleBrokenByName(name) ?? RuleBrokenByDomain(domain);
    }

    private static string? RuleBrokenByName(string name)
    {
        if (name.Length is 0 or > LongestName) return $"there must be 1 to {LongestName} characters before the @";
        if (name.Split('.').Any(part => part.Length is 0)) return "a dot before the @ must stand between other signs";

        return name.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '.' || SignsInName.Contains(sign))
            ? null
            : "a sign before the @ is not allowed there";
    }

    private static string? RuleBrokenByDomain(string domain)
    {
        var labels = domain.Split('.');
        if (labels.Length < 2) return "the domain after the @ must have a dot";
        if (labels.Any(label => label.Length is 0 or > LongestLabel))
            return $"between the dots of the domain there must be 1 to {LongestLabel} characters";
        if (!labels.All(IsHostLabel)) return "the domain may only have letters, digits and hyphens within";

        return labels[^1].All(char.IsAsciiDigit) ? "the domain must not end in a number" : null;
    }

    private static bool IsHostLabel(string label) =>
        label[0] is not '-'
        && label[^1] is not '-'
        && label.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-');
}
