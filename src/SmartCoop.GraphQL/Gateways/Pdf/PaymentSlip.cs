using SmartCoop.Application.Invoices.Documents;

namespace SmartCoop.GraphQL.Gateways.Pdf;

/// <summary>How to pay: in words for a person, and as a QR code for the app of a bank.</summary>
internal static class PaymentSlip
{
    private const double Side = 92;
    private const double Padding = 12;
    private const double Facts = 100;

    public static void Draw(Sheet sheet, InvoiceDocument document, Wording wording)
    {
        if (document.Payment is not { } payment || !document.Totals.Due.IsPositive) return;

        const double Height = Side + (2 * Padding);
        sheet.Y += 22;
        sheet.Need(Height);
        var top = sheet.Y;
        sheet.Fill([(Sheet.Left, top, Sheet.Width, Height)], Ink.Tint);
        sheet.Fill([(Sheet.Left, top, 3, Height)], Ink.Accent);
        sheet.Y = top + Padding - 2;
        var payload = EpcQrCode.PayloadOf(document);
        DrawFacts(sheet, document, wording, payment, payload is null ? Sheet.Right : Sheet.Right - Side - 24);
        if (payload is not null) DrawCode(sheet, payload, Sheet.Right - Side - Padding, top + Padding);
        sheet.Y = top + Height;
    }

    private static void DrawFacts(
        Sheet sheet, InvoiceDocument document, Wording wording, DocumentPayment payment, double right)
    {
        const double X = Sheet.Left + Padding + 4;
        sheet.Lines([wording.Payment], X, TextStyle.Strong with { Size = 10, Ink = Ink.Accent });
        sheet.Y += 4;
        (string Name, string? Fact)[] facts =
        [
            (wording.Beneficiary, document.Seller.Name),
            ("IBAN", PaperFormat.Iban(payment.Iban)),
            ("BIC", payment.Bic?.ToString()),
            (wording.Communication, payment.Communication.ToString()),
            (wording.DueOn, document.DueOn is { } dueOn ? wording.Format.Date(dueOn) : null),
        ];
        foreach (var (name, fact) in facts.Where(fact => fact.Fact is not null))
        {
            sheet.Text(name, X, TextStyle.Body with { Ink = Ink.Quiet });
            sheet.Text(TextStyle.Strong.Wrap(fact!, right - X - Facts)[0], X + Facts, TextStyle.Strong);
            sheet.Y += TextStyle.Body.Leading + 1;
        }

        sheet.Y += 2;
        if (right < Sheet.Right) sheet.Lines([wording.Scan], X, TextStyle.Small);
    }

    private static void DrawCode(Sheet sheet, string payload, double left, double top)
    {
        var modules = EpcQrCode.Modules(payload);
        var module = (Side - 8) / modules.Count; // A white border of a few modules is left around the code.
        sheet.Fill([(left - 6, top - 6, Side + 12, Side + 12)], Ink.Paper);
        sheet.Fill(Dark(), Ink.Qr);

        IEnumerable<(double X, double Y, double Width, double Height)> Dark()
        {
            for (var row = 0; row < modules.Count; row++)
            {
                for (var column = 0; column < modules.Count; column++)
                {
                    var length = modules[row].Skip(column).TakeWhile(isDark => isDark).Count();
                    if (length is 0) continue;

                    yield return (left + 4 + (column * module), top + 4 + (row * module), length * module, module);
                    column += length;
                }
            }
        }
    }
}
