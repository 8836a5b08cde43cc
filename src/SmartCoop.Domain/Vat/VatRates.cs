using SmartCoop.Domain.Calendar;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Vat;

/// <summary>The VAT rates of one country, as dated tables.</summary>
/// <remarks>
/// A day before the first row is refused: the library never guesses a rate. Source of the tables: European Commission,
/// "Taxes in Europe Database" and "VAT rates applied in the Member States", read with the national acts named below.
/// </remarks>
public sealed class VatRates
{
    /// <summary>Belgium: 21 %, 12 % and 6 %.</summary>
    /// <remarks>Source: Royal Decree no 20 of 20 July 1970; the standard rate since 1 January 1996.</remarks>
    public static readonly VatRates Belgium = new(
        CountryCode.Parse("BE"), since: new DateOnly(1996, 1, 1), standard: 21, intermediate: 12, reduced: 6);

    /// <summary>Austria: 20 %, 13 % and 10 %.</summary>
    /// <remarks>Source: Umsatzsteuergesetz 1994, § 10; the rate of 13 % since 1 January 2016.</remarks>
    public static readonly VatRates Austria = new(
        CountryCode.Parse("AT"), since: new DateOnly(2016, 1, 1), standard: 20, intermediate: 13, reduced: 10);

    private readonly Dictionary<VatCategory, Dated<Rate>> _tables;

    private VatRates(CountryCode country, DateOnly since, decimal standard, decimal intermediate, decimal reduced)
    {
        Country = country;
        _tables = new Dictionary<VatCategory, Dated<Rate>>
        {
            [VatCategory.Standard] = Table(standard),
            [VatCategory.Intermediate] = Table(intermediate),
            [VatCategory.Reduced] = Table(reduced),
        };

        Dated<Rate> Table(decimal percent) =>
            new($"VAT rate of {country}", [new DatedValue<Rate>(new Validity(since), Rate.FromPercent(percent))]);
    }

    /// <summary>The country the rates are those of.</summary>
    public CountryCode Country { get; }

    /// <summary>The rates of a country, if the library knows them.</summary>
    public static Result<VatRates> Of(CountryCode country)
    {
        if (country == Belgium.Country) return Belgium;
        if (country == Austria.Country) return Austria;

        return new NoVatRatesOfCountry(country);
    }

    /// <summary>The rate of a category on a day; nothing for what the seller does not tax.</summary>
    /// <param name="category">The rule a line is sold under.</param>
    /// <param name="taxPointOn">The day the tax falls due: that of the service, or of the document.</param>
    public Result<Rate> On(VatCategory category, DateOnly taxPointOn)
    {
        if (!category.IsTaxed()) return Rate.Zero;

        var rate = _tables[category].On(taxPointOn);
        return rate.Refusal is null ? rate : new NoVatRateInForce(Country, category, taxPointOn);
    }
}
