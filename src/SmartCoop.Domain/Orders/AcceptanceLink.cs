using System.Buffers.Text;
using System.Security.Cryptography;

namespace SmartCoop.Domain.Orders;

/// <summary>The secret by which a client accepts one order, once.</summary>
/// <remarks>Only its SHA-256 is kept: who reads the database accepts nothing.</remarks>
public sealed record AcceptanceLink
{
    private const int Bytes = 32;

    private AcceptanceLink(string value) => Value = value;

    /// <summary>The secret, in the letters of a web address (base64url): 43 characters.</summary>
    public string Value { get; }

    /// <summary>A link made of random bytes; the domain has no dice of its own.</summary>
    /// <param name="random">32 bytes of a cryptographic generator.</param>
    /// <exception cref="ArgumentException">There are not exactly 32 bytes.</exception>
    public static AcceptanceLink Of(ReadOnlySpan<byte> random) => random.Length is Bytes
        ? new AcceptanceLink(Base64Url.EncodeToString(random))
        : throw new ArgumentException($"A link is made of {Bytes} bytes.", nameof(random));

    /// <summary>Reads the link a client followed; anything else is refused, and the secret is not repeated.</summary>
    public static Result<AcceptanceLink> Read(string? text)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        var isLink =
            text is { Length: 43 } && Base64Url.TryDecodeFromChars(text, bytes, out var count) && count is Bytes;
        return isLink ? new AcceptanceLink(text!) : new AcceptanceLinkUnknown();
    }

    /// <summary>What is kept of the link: the SHA-256 of its text, in hexadecimal.</summary>
    public string Hash() => Fingerprint.Of(Value);

    /// <summary>Nothing of the secret, so that it reaches no log.</summary>
    public override string ToString() => "acceptance link";
}

/// <summary>Proves that a text is the one that was seen.</summary>
internal static class Fingerprint
{
    /// <summary>The SHA-256 of a text in UTF-8, in hexadecimal.</summary>
    public static string Of(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
