using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Domain.Contacts;

namespace SmartCoop.GraphQL.Persistence.Conventions;

internal static class AddressMapping
{
    /// <summary>Maps a postal address to four columns.</summary>
    public static void IsAddress(this ComplexPropertyBuilder<PostalAddress> address, string column)
    {
        address.Property(a => a.Street).HasColumnName($"{column}_street").HasMaxLength(200);
        address.Property(a => a.PostalCode).HasColumnName($"{column}_postal_code").HasMaxLength(200);
        address.Property(a => a.City).HasColumnName($"{column}_city").HasMaxLength(200);
        address.Property(a => a.Country).HasColumnName($"{column}_country").HasMaxLength(2);
    }
}
