using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace SmartCoop.Domain.Partners;

/// <summary>The secret a partner's program shows: <c>sco_</c>, 43 letters of chance, 6 that check them.</summary>
/// <remarks>
/// Only its SHA-256 is kept: who reads the database can show nothing. The beginning lets scanners find a secret that
/// was published by mistake; the check (CRC-32) tells a mistyped one without looking it up.
/// </remarks>
public sealed class ApiTokenSecret
{
    /// <summary>How every secret begins.</summary>
    public const string Prefix = "sco_";

    private const int Bytes = 32;
    private const int Chance = 43;
    private const int Check = 6;
    private const string Letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private ApiTokenSecret(string value) => Value = value;

    /// <summary>The secret itself.</summary>
    public string Value { get; }

    /// <summary>A secret made of random bytes; the domain has no dice of its own.</summary>
    /// <param name="random">32 bytes of a cryptographic generator.</param>
    /// <exception cref="ArgumentException">There are not exactly 32 bytes.</exception>
    public static ApiTokenSecret Of(ReadOnlySpan<byte> random)
    {
        if (random.Length is not Bytes)
            throw new ArgumentException($"A secret is made of {Bytes} bytes.", nameof(random));

        var chance = Base62(new BigInteger(random, isUnsigned: true), Chance);
        return new ApiTokenSecret(Prefix + chance + CheckOf(chance));
    }

    /// <summary>The secret a text is; null when it cannot be one.</summary>
    public static ApiTokenSecret? Find(string? text)
    {
        if (text is not { Length: 4 + Chance + Check } || !text.StartsWith(Prefix, StringComparison.Ordinal))
            return null;

        var chance = text[Prefix.Length..^Check];
        return chance.All(letter => Letters.Contains(letter, StringComparison.Ordinal))
            && text.EndsWith(CheckOf(chance), StringComparison.Ordinal)
            ? new ApiTokenSecret(text)
            : null;
    }

    /// <summary>What is kept of the secret: its SHA-256, in hexadecimal.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Value)));

    /// <summary>Nothing of the secret, so that it reaches no log.</summary>
    public override string ToString() => "API token";

    private static string CheckOf(string chance) => Base62(Crc32(Encoding.ASCII.GetBytes(chance)), Check);

    private static string Base62(BigInteger number, int length)
    {
        var text = new char[length];
        for (var i = length - 1; i >= 0; i--)
        {
            number = BigInteger.DivRem(number, Letters.Length, out var digit);
            text[i] = Letters[(int)digit];
        }

        return new string(text);
    }

    /// <summary>The checksum of ZIP and PNG (ISO 3309).</summary>
    private static uint Crc32(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) is 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }
}
