using System.Text;
using SmartCoop.Application.Invoices.Documents;
using SmartCoop.Domain.Contacts;
using SmartCoop.GraphQL.Gateways.Pdf;
using Snapshooter.Xunit;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using static SmartCoop.GraphQL.Tests.Gateways.Pdf.PrintedDocuments;

namespace SmartCoop.GraphQL.Tests.Gateways.Pdf;

public sealed class InvoicePdfTests
{
    private static readonly PrintedLine Sound = Line("Sonorisation – deux soirées", 2, 450, Standard);
    private static readonly PrintedLine Books = Line("Programmes imprimés", 1_250, 0.84m, Reduced);

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    [InlineData(Language.German)]
    public void Given_an_invoice_when_printed_then_a_person_reads_it_in_the_language_of_the_client(Language language)
    {
        var invoice = Invoice(language, Sound, Books with { Unit = "ex." });

        var pages = Pages(invoice);

        Snapshot.Match(pages, $"Invoice.{language.Code()}");
    }

    [Fact]
    public void Given_a_credit_note_when_printed_then_it_names_its_invoice_and_asks_for_nothing()
    {
        var creditNote = CreditNote(Language.French, Line("Répétition annulée", 1, 450, Standard));

        var pages = Pages(creditNote);

        Snapshot.Match(pages, "CreditNote.fr");
    }

    [Fact]
    public void Given_a_reverse_charge_when_printed_then_its_mention_is_there_and_no_vat_is_asked_for()
    {
        var invoice = Invoice(Language.Dutch, Line("Advies", 3, 800, ReverseCharge)) with
        {
            Mentions = ["Btw verlegd: art. 44 en 196 van richtlijn 2006/112/EG"],
        };

        var pages = Pages(invoice);

        Assert.Contains("Btw verlegd (AE)", pages, StringComparison.Ordinal);
        Assert.Contains("art. 44 en 196 van richtlijn 2006/112/EG", pages, StringComparison.Ordinal);
        Assert.Contains("2.400,00", pages, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_two_hundred_lines_when_printed_then_every_line_is_once_on_a_page_and_pages_are_numbered()
    {
        var lines = Enumerable.Range(1, 200).Select(day => Line($"Jour de travail n° {day:D3}", 1, 100, Standard));

        using var file = PdfDocument.Open(new InvoicePdf().Render(Invoice(Language.French, [.. lines])));
        var pages = file.GetPages().Select(RowsOf).ToArray();

        Assert.InRange(pages.Length, 4, 9);
        var all = string.Join('\n', pages.SelectMany(page => page));
        foreach (var day in Enumerable.Range(1, 200))
            Assert.Equal(2, all.Split($"Jour de travail n° {day:D3}").Length);
        for (var page = 1; page <= pages.Length; page++)
        {
            var number = $"Page {page} / {pages.Length}";
            Assert.Contains(pages[page - 1], row => row.EndsWith(number, StringComparison.Ordinal));
            Assert.Contains(pages[page - 1], row => row.Contains("Prix unitaire", StringComparison.Ordinal)
                || page == pages.Length);
        }
    }

    [Fact]
    public void Given_long_words_when_printed_then_nothing_leaves_its_column_or_the_page()
    {
        var word = new string('W', 300);
        var invoice = Invoice(Language.German, Line($"{word} und danach", 999_999.999m, 9_999.99m, Standard)) with
        {
            Buyer = new DocumentParty(word, Address(word[..150], "5000", word[..150], "BE")),
            Mentions = [word],
        };

        using var file = PdfDocument.Open(new InvoicePdf().Render(invoice));
        var letters = file.GetPages().SelectMany(page => page.Letters).ToArray();

        Assert.All(letters, letter => Assert.InRange(letter.BoundingBox.Right, Sheet.Left, Sheet.Right + 0.01));
        var quantity = letters.First(letter => letter.Value is "9").BoundingBox;
        var beside = letters.Where(letter => Math.Abs(letter.StartBaseLine.Y - quantity.Bottom) < 2);
        Assert.All(
            beside.Where(letter => letter.Value is "W"),
            letter => Assert.True(letter.BoundingBox.Right < quantity.Left));
    }

    [Fact]
    public void Given_a_text_longer_than_a_page_when_printed_then_it_goes_on_overleaf()
    {
        var saga = string.Join(' ', Enumerable.Range(1, 1_500).Select(word => $"mot{word}"));

        var invoice = Invoice(Language.French, Line(saga, 1, 1, Standard));
        using var file = PdfDocument.Open(new InvoicePdf().Render(invoice));
        var pages = file.GetPages().ToArray();

        Assert.True(pages.Length > 1);
        Assert.Contains("mot1500", string.Concat(pages.SelectMany(page => page.GetWords()).Select(word => word.Text)));
        Assert.All(
            pages.SelectMany(page => page.Letters).Where(letter => letter.PointSize > 7),
            letter => Assert.InRange(letter.BoundingBox.Bottom, 842 - Sheet.Bottom - 3, 842));
    }

    [Fact]
    public void Given_any_script_when_printed_then_what_the_font_knows_is_read_back_and_the_rest_is_a_box()
    {
        var alphabet = new string([.. Enumerable.Range(0x100, 0x80).Concat(Enumerable.Range(0x391, 0x19))
            .Concat(Enumerable.Range(0x3B1, 0x19)).Concat(Enumerable.Range(0x410, 0x60)).Select(code => (char)code)
            .Where(character => character != 0x3A2)]);
        var invoice = Invoice(
            Language.English,
            Line("Ωδείο Αθηνών", 1, 1, Standard),
            Line("Привет, Сергей – 100 €", 1, 1, Standard),
            Line(string.Join(' ', alphabet.Chunk(20).Select(chunk => new string(chunk))), 1, 1, Standard),
            Line("東京🎺", 1, 1, Standard));

        var pages = Pages(invoice);

        Assert.Contains("Ωδείο Αθηνών", pages, StringComparison.Ordinal);
        Assert.Contains("Привет, Сергей – 100 €", pages, StringComparison.Ordinal);
        foreach (var chunk in alphabet.Chunk(20)) Assert.Contains(new string(chunk), pages, StringComparison.Ordinal);
        Assert.Contains("□□□", pages, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_the_same_document_when_printed_twice_then_the_files_are_the_same()
    {
        var invoice = Invoice(Language.French, Sound, Books);

        Assert.Equal(new InvoicePdf().Render(invoice), new InvoicePdf().Render(invoice));
        Assert.NotEqual(new InvoicePdf().Render(invoice), new InvoicePdf().Render(invoice with { Number = "X" }));
    }

    /// <summary>The text of a file, row by row as one reads it, with a rule between pages.</summary>
    private static string Pages(InvoiceDocument document)
    {
        using var file = PdfDocument.Open(new InvoicePdf().Render(document));
        return string.Join("\n---\n", file.GetPages().Select(page => string.Join('\n', RowsOf(page)))) + "\n";
    }

    private static string[] RowsOf(Page page) =>
    [
        .. page.Letters.GroupBy(letter => Math.Round(letter.StartBaseLine.Y))
            .OrderByDescending(row => row.Key)
            .Select(row => Text(row.OrderBy(letter => letter.StartBaseLine.X))),
    ];

    private static string Text(IEnumerable<Letter> letters)
    {
        var text = new StringBuilder();
        Letter? before = null;
        foreach (var letter in letters)
        {
            var gap = before is null ? 0 : letter.StartBaseLine.X - before.EndBaseLine.X;
            text.Append(gap > 5 ? "  " : "").Append(letter.Value);
            before = letter;
        }

        return text.ToString().TrimEnd();
    }
}
