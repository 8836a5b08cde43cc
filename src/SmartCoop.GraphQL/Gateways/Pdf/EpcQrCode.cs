using System.Globalization;
using System.Text;
using QRCoder;
using SmartCoop.Application.Invoices.Documents;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.GraphQL.Gateways.Pdf;

/// <summary>The QR code that fills in a SEPA credit transfer in the app of a bank.</summary>
/// <remarks>
/// Source: EPC069-12, version 2: version 002 (the BIC may be left out), UTF-8, error correction level M, at most
/// 331 bytes. The slot for a structured reference is defined for ISO 11649 (RF) alone; the Belgian communication
/// goes into the text with its plus signs, as a payer would type it.
/// </remarks>
internal static class EpcQrCode
{
    private const int LongestName = 70;
    private static readonly Money Most = Money.Of(999_999_999.99m, Currency.Eur);

    /// <summary>What the code says, or nothing where no euro is to be transferred.</summary>
    public static string? PayloadOf(InvoiceDocument document)
    {
        var due = document.Totals.Due;
        if (document.Kind is not DocumentKind.Invoice || document.Payment is not { } payment) return null;
        if (due.Currency != Currency.Eur || !due.IsPositive || due > Most) return null;

        return string.Join(
            '\n',
            "BCD",
            "002",
            "1",
            "SCT",
            payment.Bic?.Value,
            NameOf(document.Seller),
            payment.Iban.Value,
            $"EUR{due.Amount.ToString("F2", CultureInfo.InvariantCulture)}",
            "",
            "",
            payment.Communication);
    }

    /// <summary>The dark squares, row by row, without a quiet zone.</summary>
    public static IReadOnlyList<IReadOnlyList<bool>> Modules(string payload)
    {
        using var code = QRCodeGenerator.GenerateQrCode(
            Encoding.UTF8.GetBytes(payload), QRCodeGenerator.ECCLevel.M);
        const int Quiet = 4; // The zone that QRCoder adds around the code.
        var size = code.ModuleMatrix.Count - (2 * Quiet);

        return [.. code.ModuleMatrix.GetRange(Quiet, size).Select(Row)];

        IReadOnlyList<bool> Row(System.Collections.BitArray row) =>
            [.. row.Cast<bool>().Skip(Quiet).Take(size)];
    }

    private static string NameOf(DocumentParty seller) =>
        seller.Name.Length <= LongestName ? seller.Name : seller.Name[..LongestName];
}
