using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;

namespace SmartCoop.GraphQL.Persistence.Members;

internal sealed class MemberMapping : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> member)
    {
        member.ToTable("members");
        member.HasKey(m => m.Id);
        member.Property(m => m.Name).HasMaxLength(200);
        member.Property(m => m.Email).HasMaxLength(254);
        member.HasOne<LegalEntity>().WithMany().HasForeignKey(m => m.EntityId).OnDelete(DeleteBehavior.Restrict);
        member.HasMany(m => m.Shares).WithOne().HasForeignKey("MemberId").OnDelete(DeleteBehavior.Restrict);
        member.Navigation(m => m.Shares).AutoInclude();

        member.HasIndex(m => new { m.EntityId, m.Email }).IsUnique();
    }
}
