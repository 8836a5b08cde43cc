using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.GraphQL.Persistence.Governance;

internal sealed class DecisionMapping : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> decision)
    {
        decision.ToTable("decisions");
        decision.HasKey(d => d.Id);
        decision.Property(d => d.Title).HasMaxLength(200);
        decision.HasOne<LegalEntity>().WithMany().HasForeignKey(d => d.EntityId).OnDelete(DeleteBehavior.Restrict);
    }
}
