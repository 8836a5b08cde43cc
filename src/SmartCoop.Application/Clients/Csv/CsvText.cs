using System.Text;

namespace SmartCoop.Application.Clients.Csv;

/// <summary>One line of a CSV file, taken apart.</summary>
/// <param name="Line">Where it begins in the file, counted from 1.</param>
/// <param name="Fields">Its fields, without quotes.</param>
internal sealed record CsvLine(int Line, IReadOnlyList<string> Fields);

/// <summary>Takes a text of comma-separated values apart.</summary>
/// <remarks>
/// <para>
/// Source: RFC 4180; the separator may also be a semicolon, as spreadsheets write it where the comma is decimal.
/// </para>
/// <para>
/// Lines end with CRLF or LF; empty lines are passed over; a quoted field may hold separators and line ends.
/// </para>
/// </remarks>
internal sealed class CsvText(string text, char separator)
{
    /// <summary>The longest field, in characters.</summary>
    public const int LongestField = 1_000;

    private readonly StringBuilder _field = new();
    private int _at;
    private int _line = 1;

    /// <summary>The separator that the first line uses more, outside quotes; a comma when it uses none.</summary>
    public static char SeparatorOf(string text)
    {
        var (commas, semicolons, isQuoted) = (0, 0, false);
        foreach (var character in text)
        {
            if (character is '\n' && !isQuoted) break;
            if (character is '"') isQuoted = !isQuoted;
            if (isQuoted) continue;
            if (character is ',') commas++;
            if (character is ';') semicolons++;
        }

        return semicolons > commas ? ';' : ',';
    }

    /// <summary>The lines in turn; the last is a refusal when the text cannot be taken apart further.</summary>
    public IEnumerable<(CsvLine? Line, CsvLineRefused? Refusal)> Lines()
    {
        while (_at < text.Length)
        {
            var start = _line;
            var fields = new List<string>();
            var refusal = Fields(fields);
            if (refusal is not null)
            {
                yield return (null, refusal);
                yield break;
            }

            if (fields is not [""]) yield return (new CsvLine(start, fields), null);
        }
    }

    private CsvLineRefused? Fields(List<string> fields)
    {
        while (true)
        {
            var start = _line;
            _field.Clear();
            if ((At('"') ? Quoted(start) : Bare(start)) is { } refusal) return refusal;

            fields.Add(_field.ToString());
            if (_at == text.Length) return null;
            if (text[_at] == separator)
            {
                _at++;
                continue;
            }

            return EndOfLine() ? null : new CsvLineRefused(start, "", "a separator must follow the closing quote");
        }
    }

    private CsvLineRefused? Bare(int start)
    {
        while (_at < text.Length && text[_at] != separator && !IsEndOfLine())
        {
            if (text[_at] is '"') return Refused("a quote must open the field, or be doubled in it");
            if (text[_at] is '\r') return Refused("a line must end with CRLF or LF");
            if (Take() is { } refusal) return refusal;
        }

        return null;

        CsvLineRefused Refused(string rule) => new(start, "", rule);
    }

    private CsvLineRefused? Quoted(int start)
    {
        _at++;
        while (_at < text.Length)
        {
            if (text[_at] is '"')
            {
                _at++;
                if (!At('"')) return null;
            }

            if (text[_at] is '\n') _line++;
            if (Take() is { } refusal) return refusal;
        }

        return new CsvLineRefused(start, "", "a quoted field must be closed by a quote");
    }

    private CsvLineRefused? Take()
    {
        _field.Append(text[_at++]);
        return _field.Length > LongestField
            ? new CsvLineRefused(_line, "", $"a field must have at most {LongestField} characters")
            : null;
    }

    private bool At(char character) => _at < text.Length && text[_at] == character;

    private bool IsEndOfLine() =>
        text[_at] is '\n' || (text[_at] is '\r' && _at + 1 < text.Length && text[_at + 1] is '\n');

    private bool EndOfLine()
    {
        if (!IsEndOfLine()) return false;

        _at += text[_at] is '\n' ? 1 : 2;
        _line++;
        return true;
    }
}
