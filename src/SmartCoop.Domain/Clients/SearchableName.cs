namespace SmartCoop.Domain.Clients;

/// <summary>A name as it is searched: in capitals, without accents; <c>opera</c> finds <c>Opéra</c>.</summary>
/// <remarks>
/// Every database compares capitals of the Latin alphabet alike; accents they compare each in its own way.
/// </remarks>
public static class SearchableName
{
    private const string Accented = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŸŠŽŁĄĆĘŃŚŹŻČĎĚŇŘŤŮŐŰ";
    private const string Plain = "AAAAAACEEEEIIIINOOOOOOUUUUYYSZLACENSZZCDENRTUOU";

    /// <summary>The searched form of a name, or of a part of one.</summary>
    public static string Of(string name) => string.Concat(name.Trim().ToUpperInvariant().Select(WithoutAccent))
        .Replace("Œ", "OE", StringComparison.Ordinal)
        .Replace("Æ", "AE", StringComparison.Ordinal);

    private static char WithoutAccent(char letter) =>
        Accented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place ? Plain[place] : letter;
}
