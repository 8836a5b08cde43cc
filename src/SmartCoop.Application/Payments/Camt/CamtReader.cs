using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;
using SmartCoop.Domain;

namespace SmartCoop.Application.Payments.Camt;

/// <summary>Reads bank statements in the format camt.053, versions 2 and 8, in one pass and in little memory.</summary>
/// <remarks>
/// <para>
/// A file is hostile until read to its end: document type definitions are refused, nothing is fetched, text is bounded.
/// Sums are checked: the details of a batch make its entry, opening balance and entries make the closing balance.
/// </para>
/// <para>
/// Records come while the file is read, so a refusal may follow records: it is the last element, and it means that
/// nothing of the file may be kept. Only booked entries count; pending and informational ones are passed over.
/// </para>
/// </remarks>
public static class CamtReader
{
    /// <summary>The longest file that is read, in characters: about half a million transactions.</summary>
    public const long LongestFile = 512 * 1024 * 1024;

    /// <summary>Reads a bank file to its end, or to the first thing that is wrong with it.</summary>
    /// <param name="file">The file, from its first byte; it is left open.</param>
    /// <param name="cancellation">Stops reading.</param>
    public static async IAsyncEnumerable<Result<CamtRecord>> ReadAsync(
        Stream file,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var reader = XmlReader.Create(file, Cautiously());
        var xml = new CamtXml(reader, cancellation);
        await using var records = new CamtDocument(xml).RecordsAsync().GetAsyncEnumerator(cancellation);

        while (true)
        {
            var refusal = default(CamtRefused);
            var more = false;
            try
            {
                more = await records.MoveNextAsync();
            }
            catch (CamtRefusedException refused)
            {
                refusal = refused.Refusal;
            }
            catch (Exception malformed) when (malformed is XmlException or DecoderFallbackException)
            {
                refusal = xml.Malformed(malformed);
            }

            if (refusal is not null) yield return refusal;
            if (!more) yield break;

            yield return records.Current;
        }
    }

    private static XmlReaderSettings Cautiously() => new()
    {
        Async = true,
        CloseInput = false,
        DtdProcessing = DtdProcessing.Prohibit,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        MaxCharactersFromEntities = 1,
        MaxCharactersInDocument = LongestFile,
        XmlResolver = null,
    };
}
