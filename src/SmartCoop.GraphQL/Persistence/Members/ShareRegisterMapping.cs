using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Domain;
using SmartCoop.Domain.Members;
using SmartCoop.GraphQL.Persistence.Conventions;
using SmartCoop.GraphQL.Persistence.Guards;

namespace SmartCoop.GraphQL.Persistence.Members;

/// <summary>The share register (rule M4): the database itself refuses to change or delete an entry.</summary>
internal sealed class ShareRegisterMapping : IEntityTypeConfiguration<ShareHolding>
{
    public void Configure(EntityTypeBuilder<ShareHolding> holding)
    {
        holding.ToTable("share_register", table => table.HasCheckConstraint("ck_share_register_count", "count > 0"));
        holding.HasKey(h => h.SubscriptionId);
        holding.Property(h => h.SubscriptionId).ValueGeneratedNever();
        holding.Property<Id<Member>>("MemberId");
        holding.ComplexProperty(h => h.Amount).IsMoney("amount");
        holding.HasOne<ShareSubscription>().WithOne().HasForeignKey<ShareHolding>(h => h.SubscriptionId)
            .OnDelete(DeleteBehavior.Restrict);
        holding.IsAppendOnly();
    }
}
