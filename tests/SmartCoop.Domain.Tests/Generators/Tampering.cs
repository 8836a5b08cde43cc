using CsCheck;

namespace SmartCoop.Domain.Tests.Generators;

/// <summary>The two mistakes people make most when they copy a number.</summary>
internal static class Tampering
{
    /// <summary>The text with one digit replaced by another one, from the given place on.</summary>
    public static Gen<string> OneDigitWrong(string text, int from = 0) =>
        Gen.Select(PlaceOfDigit(text, from), Gen.Int[1, 9]).Select((place, shift) =>
            With(text, place, (char)('0' + ((text[place] - '0' + shift) % 10))));

    /// <summary>The text with two different neighbouring digits swapped; the text itself when there are none.</summary>
    public static Gen<string> TwoDigitsSwapped(string text, int from = 0)
    {
        int[] places = [.. Enumerable.Range(from, text.Length - from - 1).Where(place => CanSwap(text, place))];
        return places.Length is 0
            ? Gen.Const(text)
            : Gen.OneOfConst(places).Select(at => With(With(text, at, text[at + 1]), at + 1, text[at]));
    }

    private static Gen<int> PlaceOfDigit(string text, int from) => Gen.OneOfConst(
        [.. Enumerable.Range(from, text.Length - from).Where(place => char.IsAsciiDigit(text[place]))]);

    private static bool CanSwap(string text, int place) =>
        char.IsAsciiDigit(text[place]) && char.IsAsciiDigit(text[place + 1]) && text[place] != text[place + 1];

    private static string With(string text, int place, char sign) => $"{text[..place]}{sign}{text[(place + 1)..]}";
}
