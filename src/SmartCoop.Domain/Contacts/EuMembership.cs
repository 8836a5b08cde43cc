using System.Collections.Frozen;

namespace SmartCoop.Domain.Contacts;

/// <summary>Who was a member state of the European Union, or of the Communities before it, and when.</summary>
/// <remarks>
/// Source: the Treaty of Rome (in force 1 January 1958), the accession treaties of 1972, 1979, 1985, 1994, 2003, 2005
/// and 2011, and the withdrawal agreement with the United Kingdom (in force 1 February 2020).
/// </remarks>
internal static class EuMembership
{
    private static readonly DateOnly LastBritishDay = new(2020, 1, 31);

    private static readonly FrozenDictionary<string, DateOnly> Accessions =
        Since(new DateOnly(1958, 1, 1), "BE DE FR IT LU NL")
            .Concat(Since(new DateOnly(1973, 1, 1), "DK GB IE"))
            .Concat(Since(new DateOnly(1981, 1, 1), "GR"))
            .Concat(Since(new DateOnly(1986, 1, 1), "ES PT"))
            .Concat(Since(new DateOnly(1995, 1, 1), "AT FI SE"))
            .Concat(Since(new DateOnly(2004, 5, 1), "CY CZ EE HU LT LV MT PL SI SK"))
            .Concat(Since(new DateOnly(2007, 1, 1), "BG RO"))
            .Concat(Since(new DateOnly(2013, 7, 1), "HR"))
            .ToFrozenDictionary();

    /// <summary>Whether the country was a member on that day.</summary>
    public static bool Includes(string country, DateOnly day) =>
        Accessions.TryGetValue(country, out var since) && since <= day && !(country is "GB" && day > LastBritishDay);

    private static IEnumerable<KeyValuePair<string, DateOnly>> Since(DateOnly day, string countries) =>
        countries.Split(' ').Select(country => KeyValuePair.Create(country, day));
}
