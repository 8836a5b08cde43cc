using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Persistence.Conventions;
using SmartCoop.GraphQL.Persistence.Guards;

namespace SmartCoop.GraphQL.Persistence.Contributions;

internal sealed class ContributionSchemeVersionMapping : IEntityTypeConfiguration<ContributionSchemeVersion>
{
    public void Configure(EntityTypeBuilder<ContributionSchemeVersion> version)
    {
        version.ToTable("contribution_scheme_versions");
        version.IsAppendOnly();
        version.HasKey(v => v.Id);
        version.HasOne<LegalEntity>().WithMany().HasForeignKey(v => v.EntityId).OnDelete(DeleteBehavior.Restrict);
        version.HasOne<Decision>().WithMany().HasForeignKey(v => v.DecisionId).OnDelete(DeleteBehavior.Restrict);
        version.HasIndex(v => new { v.EntityId, v.ValidFrom }).IsUnique();
        version.Property(v => v.Terms).HasMaxLength(2_000);
    }
}

internal sealed class UnitTurnoverMapping : IEntityTypeConfiguration<UnitTurnover>
{
    public void Configure(EntityTypeBuilder<UnitTurnover> turnover)
    {
        turnover.ToTable("unit_turnovers", t =>
            t.HasCheckConstraint("ck_unit_turnovers_net", "net_minor_units >= 0"));
        turnover.HasKey(t => t.Id);
        turnover.HasOne<LegalEntity>().WithMany().HasForeignKey(t => t.EntityId).OnDelete(DeleteBehavior.Restrict);
        turnover.HasOne<ProductionUnit>().WithMany().HasForeignKey(t => t.UnitId).OnDelete(DeleteBehavior.Restrict);
        turnover.HasIndex(t => new { t.UnitId, t.Year }).IsUnique();
        turnover.ComplexProperty(t => t.Net).IsMoney("net");
        turnover.ComplexProperty(t => t.Contribution).IsMoney("contribution");
    }
}
