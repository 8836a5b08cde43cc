using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.GraphQL.Persistence.Conventions;

namespace SmartCoop.GraphQL.Persistence.Members;

internal sealed class ShareSubscriptionMapping : IEntityTypeConfiguration<ShareSubscription>
{
    public void Configure(EntityTypeBuilder<ShareSubscription> subscription)
    {
        subscription.ToTable(
            "share_subscriptions", table => table.HasCheckConstraint("ck_share_subscriptions_count", "count > 0"));
        subscription.HasKey(s => s.Id);
        subscription.ComplexProperty(s => s.Amount).IsMoney("amount");
        subscription.HasOne<LegalEntity>().WithMany().HasForeignKey(s => s.EntityId).OnDelete(DeleteBehavior.Restrict);
        subscription.HasOne<Member>().WithMany().HasForeignKey(s => s.MemberId).OnDelete(DeleteBehavior.Restrict);

        subscription.HasIndex(s => s.Communication).IsUnique();
    }
}
