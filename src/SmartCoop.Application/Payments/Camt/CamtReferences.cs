using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace SmartCoop.Application.Payments.Camt;

/// <summary>Gives every movement of a file a reference of its own, the same whenever the file is read.</summary>
/// <remarks>
/// Banks repeat a reference: for a payment and its charge, for a payment and its reversal. What was seen is kept as
/// sixteen bytes of a hash, so that a large file stays small in memory.
/// </remarks>
internal sealed class CamtReferences
{
    private readonly Dictionary<UInt128, int> _seen = [];

    /// <summary>The reference, with <c>/R</c> for a reversal and <c>#2</c>… when it came before.</summary>
    public string Distinct(string account, string reference, bool isReversal)
    {
        var name = isReversal ? reference + CamtReversal.Suffix : reference;
        ref var times = ref CollectionsMarshal.GetValueRefOrAddDefault(_seen, Hash(account, name), out _);
        return ++times is 1 ? name : $"{name}#{times}";
    }

    private static UInt128 Hash(string account, string name)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Span<char> text = stackalloc char[CamtXml.LongestReference * 5];
        account.CopyTo(text);
        name.CopyTo(text[account.Length..]);
        SHA256.HashData(MemoryMarshal.AsBytes(text[..(account.Length + name.Length)]), hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}

/// <summary>How the reference of a reversal differs from that of the movement it undoes.</summary>
internal static class CamtReversal
{
    public const string Suffix = "/R";
}
