using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.GraphQL.Persistence.Conventions;

namespace SmartCoop.GraphQL.Persistence.LegalEntities;

internal sealed class LegalEntityMapping : IEntityTypeConfiguration<LegalEntity>
{
    public void Configure(EntityTypeBuilder<LegalEntity> entity)
    {
        entity.ToTable("legal_entities");
        entity.HasKey(e => e.Id);
        entity.Property(e => e.Name).HasMaxLength(200);
        entity.Property(e => e.Country).HasMaxLength(2);
        entity.Property(e => e.TimeZone).HasMaxLength(100);
        entity.ComplexProperty(e => e.Address).IsAddress("address");
        entity.ComplexProperty(e => e.ShareNominal).IsMoney("share_nominal");

        entity.HasIndex(e => e.EnterpriseNumber).IsUnique();
        entity.HasIndex(e => e.Iban).IsUnique();
        entity.HasIndex(e => e.IsDefault).IsUnique().HasFilter("is_default");
    }
}
