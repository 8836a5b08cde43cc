using SmartCoop.Domain.Contacts;

namespace SmartCoop.Domain.Vat;

/// <summary>The category may not be used between this seller and this buyer.</summary>
/// <param name="Category">The category that was chosen.</param>
/// <param name="Rule">What it demands, as a clause.</param>
public sealed record VatCategoryNotAllowed(VatCategory Category, string Rule) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"The VAT category {Category} cannot be used here: {Rule}.";
}

/// <summary>The library knows no VAT rates of this country.</summary>
public sealed record NoVatRatesOfCountry(CountryCode Country) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"The VAT rates of {Country} are not known; add their table first.";
}

/// <summary>The country has no such rate on this day.</summary>
public sealed record NoVatRateInForce(CountryCode Country, VatCategory Category, DateOnly Day) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"{Country} has no {Category} VAT rate in force on {Day:yyyy-MM-dd}.";
}
