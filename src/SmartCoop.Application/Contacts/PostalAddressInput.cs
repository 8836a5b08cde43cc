using SmartCoop.Domain;
using SmartCoop.Domain.Contacts;

namespace SmartCoop.Application.Contacts;

/// <summary>A postal address as someone wrote it.</summary>
/// <param name="Street">The street, the number and the box.</param>
/// <param name="PostalCode">The postal code; may only be empty for a country without postal codes.</param>
/// <param name="City">The town.</param>
/// <param name="Country">The country.</param>
public sealed record PostalAddressInput(string Street, string PostalCode, string City, CountryCode Country)
{
    /// <summary>The address, once checked.</summary>
    public Result<PostalAddress> Read() => PostalAddress.Read(Street, PostalCode, City, Country);
}
