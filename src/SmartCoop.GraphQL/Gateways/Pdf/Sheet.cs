using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations.PathConstruction;
using UglyToad.PdfPig.Graphics.Operations.PathPainting;
using UglyToad.PdfPig.Writer;

namespace SmartCoop.GraphQL.Gateways.Pdf;

/// <summary>A4 pages, written from top to bottom; lengths are in points, heights count from the top.</summary>
internal sealed class Sheet : IDisposable
{
    public const double Left = 48;
    public const double Right = PageWidth - Left;
    public const double Width = Right - Left;
    public const double Top = 44;
    public const double Bottom = PageHeight - 64;
    private const double PageWidth = 595;
    private const double PageHeight = 842;
    private const double CapitalHeight = 0.73; // Of DejaVu Sans, in parts of the size.

    private readonly PdfDocumentBuilder _file = new();
    private readonly List<PdfPageBuilder> _pages = [];
    private readonly Dictionary<Typeface, EmbeddedFont> _fonts = [];

    /// <summary>Starts the first page.</summary>
    /// <param name="title">What readers of files show.</param>
    /// <param name="author">Who issues the document.</param>
    /// <param name="issuedOn">The day of the document, which dates the file too: the clock stays out of it.</param>
    public Sheet(string title, string author, DateOnly issuedOn)
    {
        _file.ArchiveStandard = PdfAStandard.A2B;
        _file.DocumentInformation.Title = title;
        _file.DocumentInformation.Author = author;
        _file.DocumentInformation.Creator = "SmartCoop";
        _file.DocumentInformation.CreationDate = $"D:{issuedOn:yyyyMMdd}000000Z";
        AddPage();
    }

    /// <summary>What is written at the head of every page but the first.</summary>
    public Action Continued { get; set; } = () => { };

    /// <summary>The height at which one writes.</summary>
    public double Y { get; set; }

    public double Remaining => Bottom - Y;

    private PdfPageBuilder Page => _pages[^1];

    /// <summary>Goes to the next page where the height that is left does not do.</summary>
    public void Need(double height)
    {
        if (height > Remaining) NewPage();
    }

    public void NewPage()
    {
        AddPage();
        Continued();
    }

    public void Text(string text, double x, TextStyle style) => Text(Page, text, x, Y, style);

    public void TextTo(string text, double right, TextStyle style) =>
        Text(text, right - style.Width(text), style);

    /// <summary>Writes lines below each other and goes on below them.</summary>
    public void Lines(IEnumerable<string> lines, double x, TextStyle style)
    {
        foreach (var line in lines)
        {
            Text(line, x, style);
            Y += style.Leading;
        }
    }

    public void Rule(double left, double right, Ink ink, double thickness) =>
        Fill([(left, Y, right - left, thickness)], ink);

    /// <summary>Fills areas, each given by its left edge, its top edge, its width and its height.</summary>
    public void Fill(IEnumerable<(double X, double Y, double Width, double Height)> areas, Ink ink)
    {
        Page.SetTextAndFillColor(ink.Red, ink.Green, ink.Blue);
        var operations = Page.CurrentStream.Operations;
        foreach (var area in areas)
        {
            var bottom = PageHeight - area.Y - area.Height;
            operations.Add(new AppendRectangle(area.X, bottom, area.Width, area.Height));
        }

        operations.Add(FillPathEvenOddRule.Value);
    }

    /// <summary>Writes the foot of every page, now that their number is known, and closes the file.</summary>
    /// <param name="foot">The lines of the foot.</param>
    /// <param name="number">The page's number, given the number and the count.</param>
    public byte[] Build(IReadOnlyList<string> foot, Func<int, int, string> number)
    {
        var style = TextStyle.Small with { Size = 6.5 };
        foreach (var (page, index) in _pages.Select((page, index) => (page, index)))
        {
            var y = Bottom + 18;
            foreach (var line in foot)
            {
                Text(page, line, Left, y, style);
                y += style.Leading;
            }

            var text = number(index + 1, _pages.Count);
            Text(page, text, Right - style.Width(text), Bottom + 18, style);
        }

        return FileIdentifier.Fixed(_file.Build());
    }

    public void Dispose() => _file.Dispose();

    private void AddPage()
    {
        _pages.Add(_file.AddPage(PageWidth, PageHeight));
        Y = Top;
    }

    private void Text(PdfPageBuilder page, string text, double x, double y, TextStyle style)
    {
        var baseline = y + (style.Leading + (style.Size * CapitalHeight)) / 2;
        page.SetTextAndFillColor(style.Ink.Red, style.Ink.Green, style.Ink.Blue);
        foreach (var (run, font) in FontOf(style.Face).Runs(style.Face.Printable(text)))
        {
            page.AddText(run, style.Size, new PdfPoint(x, PageHeight - baseline), font);
            x += style.Width(run);
        }
    }

    private EmbeddedFont FontOf(Typeface face)
    {
        if (!_fonts.TryGetValue(face, out var font)) _fonts[face] = font = new EmbeddedFont(_file, face);
        return font;
    }
}
