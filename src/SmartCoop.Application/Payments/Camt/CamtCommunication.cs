using System.Text.RegularExpressions;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Application.Payments.Camt;

/// <summary>
/// Finds the Belgian structured communication of a payment, in its own field or in what the payer wrote.
/// </summary>
internal static partial class CamtCommunication
{
    /// <summary>The one valid communication: that of its own field, else the only one in the text.</summary>
    /// <returns><see langword="null"/> when there is none, or when the text holds two different ones.</returns>
    public static StructuredCommunication? Of(string? structured, string text) =>
        structured is not null && Read(structured) is { } given ? given : In(text);

    private static StructuredCommunication? In(string text)
    {
        if (!text.Contains('/')) return null;

        var found = default(StructuredCommunication);
        foreach (var match in Written().EnumerateMatches(text))
        {
            var written = text.AsSpan(match.Index, match.Length).ToString();
            if (Read(string.Concat(written.Where(char.IsAsciiDigit))) is not { } valid) continue;
            if (found is not null && found != valid) return null;
            found = valid;
        }

        return found;
    }

    private static StructuredCommunication? Read(string text) =>
        StructuredCommunication.Read(text) is { Refusal: null, Value: var communication } ? communication : null;

    /// <summary>Three plus signs or stars around 3, 4 and 5 digits; banks break lines anywhere.</summary>
    [GeneratedRegex(
        @"(?:\+\s?\+\s?\+|\*\s?\*\s?\*)(?:\s?[0-9]){3}\s?/(?:\s?[0-9]){4}\s?/(?:\s?[0-9]){5}\s?" +
        @"(?:\+\s?\+\s?\+|\*\s?\*\s?\*)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Written();
}
