using System.Security.Cryptography;
using System.Text;

namespace SmartCoop.GraphQL.Gateways.Pdf;

/// <summary>The identifier of a PDF file, made from its content: the same document is the same file.</summary>
/// <remarks>Source: ISO 32000-1, 14.4: an identifier should be a digest of the content; PdfPig draws lots.</remarks>
internal static class FileIdentifier
{
    private const int Digits = 32;

    /// <summary>The file with its two identifiers replaced.</summary>
    public static byte[] Fixed(byte[] file)
    {
        var start = file.AsSpan().LastIndexOf("/ID ["u8);
        var first = start + file.AsSpan(start).IndexOf((byte)'<') + 1;
        var second = first + Digits + file.AsSpan(first + Digits).IndexOf((byte)'<') + 1;
        var zeros = new byte[Digits];
        zeros.CopyTo(file, first);
        zeros.CopyTo(file, second);

        var identifier = Encoding.ASCII.GetBytes(Convert.ToHexString(SHA256.HashData(file))[..Digits]);
        identifier.CopyTo(file, first);
        identifier.CopyTo(file, second);
        return file;
    }
}
