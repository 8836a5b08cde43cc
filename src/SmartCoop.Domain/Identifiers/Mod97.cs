namespace SmartCoop.Domain.Identifiers;

/// <summary>The remainder by 97 of a number too long for any integer type (ISO 7064, MOD 97-10).</summary>
internal static class Mod97
{
    /// <summary>Computes the remainder. Digits count as themselves, letters as A = 10 to Z = 35.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var remainder = 0;
        foreach (var character in text)
        {
            remainder = char.IsAsciiDigit(character)
                ? (remainder * 10 + (character - '0')) % 97
                : (remainder * 100 + (character - 'A' + 10)) % 97;
        }

        return remainder;
    }

    /// <summary>The remainder as two check digits, where Belgian banks write 97 for 0.</summary>
    public static string CheckDigitsOf(ReadOnlySpan<char> digits) =>
        Of(digits) is var remainder and not 0 ? $"{remainder:00}" : "97";
}
