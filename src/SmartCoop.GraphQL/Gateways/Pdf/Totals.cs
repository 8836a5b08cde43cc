using SmartCoop.Application.Invoices.Documents;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.GraphQL.Gateways.Pdf;

/// <summary>The VAT by category and rate on the left, the amounts of the document on the right.</summary>
internal static class Totals
{
    private const double Middle = 300;
    private const double VatRight = 270;
    private const double Gap = 12;
    private const double RowHeight = 15;

    public static void Draw(Sheet sheet, InvoiceDocument document, Wording wording)
    {
        sheet.Y += 14;
        var height = Math.Max((document.VatTotals.Count + 1) * RowHeight, (4 * RowHeight) + 14);
        sheet.Need(height);

        var top = sheet.Y;
        DrawVat(sheet, document, wording);
        var below = sheet.Y;
        sheet.Y = top;
        DrawAmounts(sheet, document, wording);
        sheet.Y = Math.Max(below, sheet.Y);
    }

    private static void DrawVat(Sheet sheet, InvoiceDocument document, Wording wording)
    {
        var format = wording.Format;
        var baseRight = VatRight - Gap - WidestOf(wording.Vat, total => total.Amount);
        var baseLeft = baseRight - WidestOf(wording.Base, total => total.Base);
        sheet.Text(wording.VatRate, Sheet.Left, TextStyle.Label);
        sheet.TextTo(wording.Base, baseRight, TextStyle.Label);
        sheet.TextTo(wording.Vat, VatRight, TextStyle.Label);
        sheet.Y += RowHeight - 2;
        sheet.Rule(Sheet.Left, VatRight, Ink.Hairline, 0.5);
        sheet.Y += 3;
        foreach (var total in document.VatTotals)
        {
            sheet.TextTo(format.Amount(total.Base), baseRight, TextStyle.Body);
            sheet.TextTo(format.Amount(total.Amount), VatRight, TextStyle.Body);
            var name = TextStyle.Body.Wrap(wording.Explained(total.Vat), baseLeft - Gap - Sheet.Left);
            sheet.Lines(name, Sheet.Left, TextStyle.Body);
            sheet.Y += RowHeight - TextStyle.Body.Leading;
        }

        double WidestOf(string heading, Func<DocumentVatTotal, Money> amount) => document.VatTotals
            .Select(total => TextStyle.Body.Width(format.Amount(amount(total))))
            .Append(TextStyle.Label.Width(heading))
            .Append(50)
            .Max();
    }

    private static void DrawAmounts(Sheet sheet, InvoiceDocument document, Wording wording)
    {
        var totals = document.Totals;
        Row(wording.TotalNet, totals.Net, TextStyle.Body);
        Row(wording.TotalVat, totals.Vat, TextStyle.Body);
        Row(wording.TotalGross, totals.Gross, TextStyle.Strong);
        sheet.Y += 5;
        var (name, amount) = document.Kind is DocumentKind.Invoice
            ? (wording.Due, totals.Due)
            : (wording.Given, totals.Gross);
        const double Height = 26;
        sheet.Fill([(Middle, sheet.Y, Sheet.Right - Middle, Height)], Ink.Tint);
        sheet.Y += (Height - TextStyle.Total.Leading) / 2;
        Row(name, amount, TextStyle.Total);
        sheet.Y += (Height - TextStyle.Total.Leading) / 2;

        void Row(string label, Money money, TextStyle style)
        {
            sheet.Text(label, Middle + 8, style);
            sheet.TextTo(wording.Format.AmountWithCurrency(money), Sheet.Right - 8, style);
            sheet.Y += style == TextStyle.Total ? style.Leading : RowHeight;
        }
    }
}
