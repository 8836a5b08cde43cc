using System.Globalization;
using SmartCoop.Application.Invoices.Documents;

namespace SmartCoop.GraphQL.Gateways.Pdf;

/// <summary>Who writes to whom, and what about: the head and the foot of pages.</summary>
internal static class Letterhead
{
    private const double Window = 330; // Where the address shows in the window of a Belgian envelope, on the right.
    private const double Facts = 108; // From the names of facts to the facts.

    public static void Draw(Sheet sheet, InvoiceDocument document, Wording wording)
    {
        sheet.Y = Sheet.Top;
        var seller = sheet.Y;
        sheet.Lines(TextStyle.Name.Wrap(document.Seller.Name, Window - Sheet.Left - 24), Sheet.Left, TextStyle.Name);
        sheet.Y += 2;
        Lines(sheet, Particulars(document.Seller, wording), Sheet.Left, Window - Sheet.Left - 24, TextStyle.Small);
        var below = sheet.Y;

        sheet.Y = seller - 4;
        sheet.Lines(TextStyle.Title.Wrap(wording.Title(document.Kind), Sheet.Right - Window), Window, TextStyle.Title);
        Lines(sheet, [document.Number], Window, Sheet.Right - Window, TextStyle.Total);

        sheet.Y = Math.Max(below, sheet.Y) + 12;
        sheet.Rule(Sheet.Left, Sheet.Right, Ink.Accent, 1.2);
        sheet.Y += 16;
        var top = sheet.Y;
        DrawFacts(sheet, document, wording);
        below = sheet.Y;

        sheet.Y = top;
        sheet.Lines([wording.Client], Window, TextStyle.Label);
        sheet.Y += 2;
        Lines(sheet, [document.Buyer.Name], Window, Sheet.Right - Window, TextStyle.Strong with { Size = 10 });
        Lines(sheet, Particulars(document.Buyer, wording), Window, Sheet.Right - Window, TextStyle.Body);
        sheet.Y = Math.Max(below, sheet.Y) + 20;
    }

    /// <summary>The head of every page but the first.</summary>
    public static void Continue(Sheet sheet, InvoiceDocument document, string title)
    {
        sheet.Text(TextStyle.Label.Wrap(document.Seller.Name, Sheet.Width / 2)[0], Sheet.Left, TextStyle.Label);
        sheet.TextTo(title, Sheet.Right, TextStyle.Label);
        sheet.Y += TextStyle.Label.Leading + 4;
        sheet.Rule(Sheet.Left, Sheet.Right, Ink.Accent, 0.8);
        sheet.Y += 12;
    }

    public static IReadOnlyList<string> Foot(InvoiceDocument document, Wording wording)
    {
        var seller = document.Seller;
        var town = $"{seller.Address.PostalCode} {seller.Address.City}".Trim();
        string?[] who = [seller.Name, seller.Address.Street, town];
        string?[] how =
        [
            seller.EnterpriseNumber is null ? null : $"{wording.EnterpriseNumber} {seller.EnterpriseNumber}",
            seller.VatNumber is null ? null : $"{wording.VatNumber} {seller.VatNumber}",
            document.Payment is { } payment ? $"IBAN {PaperFormat.Iban(payment.Iban)}" : null,
            seller.Email?.ToString(),
        ];
        var style = TextStyle.Small with { Size = 6.5 };
        return [.. style.Wrap(Joined(who), Sheet.Width - 70).Take(2), .. style.Wrap(Joined(how), Sheet.Width).Take(2)];

        static string Joined(IEnumerable<string?> parts) => string.Join("  ·  ", parts.Where(part => part is not null));
    }

    private static void DrawFacts(Sheet sheet, InvoiceDocument document, Wording wording)
    {
        var format = wording.Format;
        var term = document.Payment is { } payment && document.DueOn is not null
            ? $" ({string.Format(CultureInfo.InvariantCulture, wording.Term, payment.TermDays)})"
            : "";
        (string Name, string? Fact)[] facts =
        [
            (wording.IssuedOn, format.Date(document.IssuedOn)),
            (wording.TaxPointOn, document.TaxPointOn == document.IssuedOn ? null : format.Date(document.TaxPointOn)),
            (wording.DueOn, document.DueOn is { } dueOn ? format.Date(dueOn) + term : null),
            (wording.Credits, document.CreditedNumber),
            (wording.BuyerReference, document.BuyerReference),
            (wording.Communication, document.Payment?.Communication.ToString()),
        ];
        foreach (var (name, fact) in facts.Where(fact => fact.Fact is not null))
        {
            sheet.Text(name, Sheet.Left, TextStyle.Body with { Ink = Ink.Quiet });
            Lines(sheet, [fact!], Sheet.Left + Facts, Window - Sheet.Left - Facts - 12, TextStyle.Strong);
            sheet.Y += 3;
        }
    }

    private static IEnumerable<string> Particulars(DocumentParty party, Wording wording)
    {
        yield return party.Address.Street;
        yield return $"{party.Address.PostalCode} {party.Address.City} ({party.Address.Country})".Trim();
        if (party.VatNumber is { } vatNumber) yield return $"{wording.VatNumber} {vatNumber}";
        else if (party.EnterpriseNumber is { } number) yield return $"{wording.EnterpriseNumber} {number}";
        if (party.Email is { } email) yield return email.ToString();
    }

    private static void Lines(Sheet sheet, IEnumerable<string> texts, double x, double width, TextStyle style) =>
        sheet.Lines(texts.SelectMany(text => style.Wrap(text, width)), x, style);
}
