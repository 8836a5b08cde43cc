using System.Globalization;
using SmartCoop.Application.Invoices.Documents;

namespace SmartCoop.GraphQL.Gateways.Pdf;

/// <summary>Invoices and credit notes as PDF files, which claim PDF/A-2b: fonts and colours are in the file.</summary>
internal sealed class InvoicePdf : IInvoiceDocument
{
    public byte[] Render(InvoiceDocument document)
    {
        var wording = Wording.In(document.Language);
        var title = $"{wording.Title(document.Kind)} {document.Number}";
        using var sheet = new Sheet(title, document.Seller.Name, document.IssuedOn);

        Letterhead.Draw(sheet, document, wording);
        var lines = new LineTable(sheet, document, wording);
        sheet.Continued = () => Letterhead.Continue(sheet, document, title);
        lines.Draw();
        Totals.Draw(sheet, document, wording);
        Mentions(sheet, document, wording);
        PaymentSlip.Draw(sheet, document, wording);

        return sheet.Build(
            Letterhead.Foot(document, wording),
            (number, count) => Filled(wording.Page, number, count));
    }

    private static string Filled(string format, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, format, values);

    private static void Mentions(Sheet sheet, InvoiceDocument document, Wording wording)
    {
        List<string> sentences = [.. document.Mentions];
        if (document.Reason is { } reason) sentences.Insert(0, Filled(wording.Reason, reason));

        sheet.Y += sentences.Count is 0 ? 0 : 10;
        foreach (var line in sentences.SelectMany(sentence => TextStyle.Body.Wrap(sentence, Sheet.Width)))
        {
            sheet.Need(TextStyle.Body.Leading);
            sheet.Lines([line], Sheet.Left, TextStyle.Body);
        }
    }
}
