using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using SmartCoop.Domain;

namespace SmartCoop.Application.Payments;

/// <summary>A bank statement file in the format camt.053, version 2 or 8, as the bank made it.</summary>
/// <remarks>A short file is given as its text; a long one is opened where it lies and read in one pass.</remarks>
public sealed class BankFile : IReadable<BankFile>
{
    private readonly Func<Stream> _open;

    private BankFile(string name, string fingerprint, Func<Stream> open) =>
        (Name, Fingerprint, _open) = (name, fingerprint, open);

    /// <summary>What the file is called where progress is shown.</summary>
    public string Name { get; }

    /// <summary>What tells this file from another one under the same idempotency key.</summary>
    public string Fingerprint { get; }

    /// <summary>A file that lies somewhere and is read in one pass.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="fingerprint">What tells it from another one: its hash, or its place, length and time.</param>
    /// <param name="open">Opens it from its first byte; every attempt to import it opens it once.</param>
    public static BankFile At(string name, string fingerprint, Func<Stream> open) => new(name, fingerprint, open);

    /// <summary>Takes the text of a file.</summary>
    public static Result<BankFile> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return new InvalidValue("bank file", "", "it must not be empty");

        var bytes = Encoding.UTF8.GetBytes(text);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return new BankFile(hash[..12], hash, () => new MemoryStream(bytes, writable: false));
    }

    /// <inheritdoc/>
    public static BankFile Parse(string s, IFormatProvider? provider) => Read(s) is { Refusal: { } refusal }
        ? throw new FormatException(refusal.Message)
        : Read(s).Value;

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out BankFile result)
    {
        var reading = Read(s);
        result = reading.Refusal is null ? reading.Value : null;
        return reading.Refusal is null;
    }

    /// <summary>Opens the file from its first byte.</summary>
    public Stream Open() => _open();

    /// <summary>What the file is called.</summary>
    public override string ToString() => Name;
}
