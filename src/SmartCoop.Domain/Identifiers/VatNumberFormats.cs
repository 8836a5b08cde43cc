using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SmartCoop.Domain.Identifiers;

/// <summary>How the VAT numbers of each member state are built.</summary>
/// <remarks>Source: European Commission, VIES, frequently asked question 11 on the structure of the numbers.</remarks>
internal static class VatNumberFormats
{
    /// <summary>The formats by the prefix of the number.</summary>
    public static FrozenDictionary<string, VatNumberFormat> ByPrefix { get; } =
        new Dictionary<string, VatNumberFormat>
        {
            ["AT"] = new(@"U\d{8}", "U and 8 digits"),
            ["BE"] = new(@"\d{10}", "10 digits"),
            ["BG"] = new(@"\d{9,10}", "9 or 10 digits"),
            ["CY"] = new(@"\d{8}[A-Z]", "8 digits and a letter"),
            ["CZ"] = new(@"\d{8,10}", "8 to 10 digits"),
            ["DE"] = new(@"\d{9}", "9 digits"),
            ["DK"] = new(@"\d{8}", "8 digits"),
            ["EE"] = new(@"\d{9}", "9 digits"),
            ["EL"] = new(@"\d{9}", "9 digits"),
            ["ES"] = new(@"([A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])", "9 characters, the first or the last a letter"),
            ["FI"] = new(@"\d{8}", "8 digits"),
            ["FR"] = new(@"[A-HJ-NP-Z0-9]{2}\d{9}", "2 characters, neither I nor O, and 9 digits"),
            ["HR"] = new(@"\d{11}", "11 digits"),
            ["HU"] = new(@"\d{8}", "8 digits"),
            ["IE"] = new(@"(\d{7}[A-Z]{1,2}|\d[A-Z+*]\d{5}[A-Z])", "7 digits and 1 or 2 letters"),
            ["IT"] = new(@"\d{11}", "11 digits"),
            ["LT"] = new(@"(\d{9}|\d{12})", "9 or 12 digits"),
            ["LU"] = new(@"\d{8}", "8 digits"),
            ["LV"] = new(@"\d{11}", "11 digits"),
            ["MT"] = new(@"\d{8}", "8 digits"),
            ["NL"] = new(@"\d{9}B\d{2}", "9 digits, B and 2 digits"),
            ["PL"] = new(@"\d{10}", "10 digits"),
            ["PT"] = new(@"\d{9}", "9 digits"),
            ["RO"] = new(@"\d{2,10}", "2 to 10 digits"),
            ["SE"] = new(@"\d{12}", "12 digits"),
            ["SI"] = new(@"\d{8}", "8 digits"),
            ["SK"] = new(@"\d{10}", "10 digits"),
        }.ToFrozenDictionary();
}

/// <summary>How one member state builds its VAT numbers.</summary>
/// <param name="Digits">The pattern of what follows the prefix.</param>
/// <param name="Words">The same in words, as the object of "it must have".</param>
internal sealed record VatNumberFormat(string Digits, string Words)
{
    /// <summary>The pattern, to match the whole of what follows the prefix; ASCII digits only.</summary>
    public Regex Pattern { get; } =
        new($@"\A{Digits}\z", RegexOptions.ECMAScript | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
