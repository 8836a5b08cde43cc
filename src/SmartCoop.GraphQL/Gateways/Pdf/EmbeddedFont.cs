using UglyToad.PdfPig.Writer;
using AddedFont = UglyToad.PdfPig.Writer.PdfDocumentBuilder.AddedFont;

namespace SmartCoop.GraphQL.Gateways.Pdf;

/// <summary>The characters of a typeface that one file uses.</summary>
/// <remarks>
/// PdfPig numbers the characters of a font with one byte, so a file with Latin, Greek and Cyrillic may need the
/// typeface more than once.
/// </remarks>
internal sealed class EmbeddedFont(PdfDocumentBuilder file, Typeface face)
{
    private const int MostCharacters = 250;
    private readonly List<(AddedFont Font, HashSet<char> Characters)> _parts = [];

    /// <summary>The text in runs of characters of one part.</summary>
    public IEnumerable<(string Run, AddedFont Font)> Runs(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var (font, characters) = PartOf(text[start]);
            var end = start;
            while (end < text.Length && Takes(characters, text[end])) characters.Add(text[end++]);

            yield return (text[start..end], font);
            start = end;
        }
    }

    private static bool Takes(HashSet<char> characters, char character) =>
        characters.Contains(character) || characters.Count < MostCharacters;

    private (AddedFont Font, HashSet<char> Characters) PartOf(char character)
    {
        foreach (var part in _parts)
        {
            if (Takes(part.Characters, character)) return part;
        }

        _parts.Add((file.AddTrueTypeFont(face.Bytes), []));
        return _parts[^1];
    }
}
