using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;

namespace SmartCoop.GraphQL.Persistence.Units;

internal sealed class ProductionUnitMapping : IEntityTypeConfiguration<ProductionUnit>
{
    public void Configure(EntityTypeBuilder<ProductionUnit> unit)
    {
        unit.ToTable("production_units");
        unit.HasKey(u => u.Id);
        unit.Property(u => u.Code).HasMaxLength(8);
        unit.Property(u => u.Name).HasMaxLength(200);
        unit.Property(u => u.Trade).HasMaxLength(200);
        unit.HasOne<LegalEntity>().WithMany().HasForeignKey(u => u.EntityId).OnDelete(DeleteBehavior.Restrict);
        unit.HasMany(u => u.Managers).WithOne().HasForeignKey("UnitId").OnDelete(DeleteBehavior.Cascade);
        unit.Navigation(u => u.Managers).AutoInclude();

        unit.HasIndex(u => new { u.EntityId, u.Code }).IsUnique();
        unit.HasIndex(u => new { u.State, u.Id });
    }
}
