using System.Collections.Frozen;

namespace SmartCoop.Domain.Contacts;

/// <summary>Which countries have postal codes.</summary>
internal static class PostalCodes
{
    /// <remarks>
    /// Drawn from what the Universal Postal Union publishes on addressing; a country is only listed when it surely has
    /// none in use, so that at worst a code is asked for which its people do not need.
    /// </remarks>
    private static readonly FrozenSet<string> CountriesWithout =
        """
        AE AG AO AW BF BI BJ BO BS BW BZ CD CF CG CI CK CM DJ DM ER FJ GA GD GM GQ GY HK KI KM KP ML MO MR MW NR NU QA
        RW SB SC SL SR ST SX SY TD TG TK TL TO TV UG VU YE ZW
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <summary>Whether an address in the country may be without a postal code.</summary>
    public static bool AreUnknownIn(CountryCode country) => CountriesWithout.Contains(country.Value);
}
