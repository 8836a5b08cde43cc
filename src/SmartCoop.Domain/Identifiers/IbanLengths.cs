using System.Collections.Frozen;

namespace SmartCoop.Domain.Identifiers;

/// <summary>How many characters an IBAN has in each country that uses them.</summary>
/// <remarks>Source: the IBAN registry of SWIFT, the registration authority of ISO 13616.</remarks>
internal static class IbanLengths
{
    /// <summary>The length by the first two letters of the IBAN.</summary>
    public static FrozenDictionary<string, int> ByCountry { get; } = new Dictionary<int, string>
    {
        [15] = "NO",
        [16] = "BE",
        [18] = "DK FI FK FO GL NL SD",
        [19] = "MK SI",
        [20] = "AT BA EE KZ LT LU MN XK",
        [21] = "CH HR LI LV",
        [22] = "BG BH CR DE GB GE IE ME RS VA",
        [23] = "AE GI IL IQ OM SO TL",
        [24] = "AD CZ ES MD PK RO SA SE SK TN VG",
        [25] = "LY PT ST",
        [26] = "IS TR",
        [27] = "BI DJ FR GR IT MC MR SM",
        [28] = "AL AZ BY CY DO GT HN HU LB NI PL SV",
        [29] = "BR EG PS QA UA",
        [30] = "JO KW MU YE",
        [31] = "MT SC",
        [32] = "LC",
        [33] = "RU",
    }
    .SelectMany(row => row.Value.Split(' ').Select(country => KeyValuePair.Create(country, row.Key)))
    .ToFrozenDictionary();
}
