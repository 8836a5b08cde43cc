using System.Collections.Concurrent;
using System.Text;
using UglyToad.PdfPig.Fonts.TrueType;
using UglyToad.PdfPig.Fonts.TrueType.Parser;

namespace SmartCoop.GraphQL.Gateways.Pdf;

/// <summary>A font that is shipped with the host, so that every machine prints the same page.</summary>
internal sealed class Typeface
{
    private const char Unknown = '□';
    private readonly TrueTypeFont _font;
    private readonly ConcurrentDictionary<char, double?> _advances = [];

    private Typeface(string name)
    {
        using var stream = typeof(Typeface).Assembly.GetManifestResourceStream($"Fonts.{name}.ttf")!;
        Bytes = new byte[stream.Length];
        stream.ReadExactly(Bytes);
        _font = TrueTypeFontParser.Parse(new TrueTypeDataBytes(Bytes));
    }

    public static Typeface Regular { get; } = new("DejaVuSans");

    public static Typeface Bold { get; } = new("DejaVuSans-Bold");

    public byte[] Bytes { get; }

    /// <summary>The width of a text in points.</summary>
    public double Width(string text, double size) =>
        text.Sum(character => AdvanceOf(character) ?? 0) * size / _font.GetUnitsPerEm();

    /// <summary>The text with a box for each character the font cannot show, so that no name is refused.</summary>
    public string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isShown = rune.IsBmp && AdvanceOf((char)rune.Value) is not null;
            printable.Append(Rune.IsWhiteSpace(rune) && !isShown ? ' ' : isShown ? (char)rune.Value : Unknown);
        }

        return printable.ToString();
    }

    /// <summary>The lines that a text fills in a column; a word wider than the column is cut.</summary>
    public IReadOnlyList<string> Wrap(string text, double size, double width)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
            WrapParagraph(Printable(paragraph.Trim()), size, width, lines);

        return lines;
    }

    private void WrapParagraph(string paragraph, double size, double width, List<string> lines)
    {
        var line = "";
        foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length is 0 ? word : $"{line} {word}";
            if (Width(longer, size) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0) lines.Add(line);
            line = Cut(word, size, width, lines);
        }

        lines.Add(line);
    }

    private string Cut(string word, double size, double width, List<string> lines)
    {
        while (word.Length > 1 && Width(word, size) > width)
        {
            var fitting = word.Length - 1;
            while (fitting > 1 && Width(word[..fitting], size) > width) fitting--;
            lines.Add(word[..fitting]);
            word = word[fitting..];
        }

        return word;
    }

    /// <summary>The width of a character in the units of the font, if the font has it.</summary>
    private double? AdvanceOf(char character) => _advances.GetOrAdd(character, Advance);

    private double? Advance(char character) =>
        _font.WindowsUnicodeCMap.CharacterCodeToGlyphIndex(character) > 0
        && _font.TryGetAdvanceWidth(character, out var advance) ? advance : null;
}
