using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Domain;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Units;

namespace SmartCoop.GraphQL.Persistence.Units;

internal sealed class UnitManagerMapping : IEntityTypeConfiguration<UnitManager>
{
    public void Configure(EntityTypeBuilder<UnitManager> manager)
    {
        manager.ToTable("unit_managers");
        manager.Property<Id<ProductionUnit>>("UnitId");
        manager.HasKey("UnitId", nameof(UnitManager.MemberId));
        manager.HasOne<Member>().WithMany().HasForeignKey(m => m.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}
