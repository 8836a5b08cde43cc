using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Payments;
using SmartCoop.GraphQL.Persistence.Conventions;

namespace SmartCoop.GraphQL.Persistence.Payments;

internal sealed class AllocationMapping : IEntityTypeConfiguration<Allocation>
{
    public void Configure(EntityTypeBuilder<Allocation> allocation)
    {
        allocation.ToTable("allocations", table => table.HasCheckConstraint(
            "ck_allocations_amount", "amount_minor_units > 0"));
        allocation.HasKey(a => a.Id);
        allocation.Property(a => a.Id).ValueGeneratedNever();
        allocation.ComplexProperty(a => a.Amount).IsMoney("amount");
        allocation.Ignore(a => a.Stands);
        allocation.HasOne<Invoice>().WithMany().HasForeignKey(a => a.InvoiceId).OnDelete(DeleteBehavior.Restrict);
        allocation.HasOne<Client>().WithMany().HasForeignKey(a => a.ClientId).OnDelete(DeleteBehavior.Restrict);
        allocation.HasOne<ShareSubscription>().WithMany().HasForeignKey(a => a.SubscriptionId)
            .OnDelete(DeleteBehavior.Restrict);
        allocation.HasOne<Allocation>().WithMany().HasForeignKey(a => a.Undoes).OnDelete(DeleteBehavior.Restrict);

        allocation.HasIndex(a => a.Undoes).IsUnique();
    }
}
