using System.Collections.Frozen;

namespace SmartCoop.Domain.Monetary;

/// <summary>The active currencies and fund codes that have a minor unit.</summary>
/// <remarks>
/// <para>Source: ISO 4217, list one, kept by SIX for the maintenance agency, as in force in 2026.</para>
/// <para>
/// Left out are the codes whose minor unit is "N.A." (metals, special drawing rights, tests): no amount of them can be
/// invoiced to the cent. <c>BGN</c> left the list when Bulgaria took the euro on 1 January 2026; <c>XCG</c> replaced
/// <c>ANG</c> on 31 March 2025; <c>ZWG</c> replaced <c>ZWL</c> on 1 September 2024.
/// </para>
/// </remarks>
internal static class Iso4217
{
    private const string WithoutMinorUnit =
        "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";

    private const string InHundredths =
        """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY
        COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS
        INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR
        MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP
        STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG
        """;

    private const string InThousandths = "BHD IQD JOD KWD LYD OMR TND";

    private const string InTenThousandths = "CLF UYW";

    /// <summary>The currencies by code.</summary>
    public static FrozenDictionary<string, Currency> Currencies { get; } =
        Of(WithoutMinorUnit, decimals: 0)
            .Concat(Of(InHundredths, decimals: 2))
            .Concat(Of(InThousandths, decimals: 3))
            .Concat(Of(InTenThousandths, decimals: 4))
            .ToFrozenDictionary(currency => currency.Code);

    private static IEnumerable<Currency> Of(string codes, int decimals) => codes
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(code => new Currency(code, decimals));
}
