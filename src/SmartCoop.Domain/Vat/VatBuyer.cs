using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Domain.Vat;

/// <summary>What the rules of value added tax must know of a client.</summary>
/// <param name="Country">Where the client is established or lives.</param>
/// <param name="IsBusiness">Whether the client buys as a business.</param>
/// <param name="VatNumber">The number under which the client accounts for the tax, if any.</param>
public sealed record VatBuyer(CountryCode Country, bool IsBusiness, VatNumber? VatNumber);
