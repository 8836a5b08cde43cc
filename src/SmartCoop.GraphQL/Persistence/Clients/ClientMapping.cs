using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Domain.Clients;
using SmartCoop.GraphQL.Persistence.Conventions;

namespace SmartCoop.GraphQL.Persistence.Clients;

internal sealed class ClientMapping : IEntityTypeConfiguration<Client>
{
    public void Configure(EntityTypeBuilder<Client> client)
    {
        client.ToTable("clients");
        client.HasKey(c => c.Id);
        client.Property(c => c.Name).HasMaxLength(200);
        client.Property(c => c.SearchName).HasMaxLength(400); // One sign may be searched as two: Œ as OE.
        client.Property(c => c.Country).HasMaxLength(2);
        client.Property(c => c.Email).HasMaxLength(254);
        client.Property(c => c.PeppolId).HasMaxLength(55);
        client.Property(c => c.RegisteredBy).HasMaxLength(200);
        client.ComplexProperty(c => c.Address).IsAddress("address");

        client.HasIndex(c => c.EnterpriseNumber).IsUnique();
        client.HasIndex(c => new { c.SearchName, c.Id });
        client.HasIndex(c => c.RegisteredBy);
    }
}
