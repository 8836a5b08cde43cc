using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Domain.Deliveries;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;

namespace SmartCoop.GraphQL.Persistence.Deliveries;

internal sealed class DeliveryMapping : IEntityTypeConfiguration<DocumentDelivery>
{
    public void Configure(EntityTypeBuilder<DocumentDelivery> delivery)
    {
        delivery.ToTable("document_deliveries", table =>
        {
            table.HasCheckConstraint(
                "ck_document_deliveries_delivered_whole",
                "(delivered_at IS NULL) = (file_name IS NULL) AND (delivered_at IS NULL) = (sha256 IS NULL)");
            table.HasCheckConstraint(
                "ck_document_deliveries_delivered_or_retried",
                "(delivered_at IS NULL) <> (retry_at IS NULL)");
        });
        delivery.HasKey(d => d.Id);
        delivery.HasOne<LegalEntity>().WithMany().HasForeignKey(d => d.EntityId).OnDelete(DeleteBehavior.Restrict);
        delivery.HasOne<ProductionUnit>().WithMany().HasForeignKey(d => d.UnitId).OnDelete(DeleteBehavior.Restrict);
        delivery.HasOne<Invoice>().WithMany().HasForeignKey(d => d.InvoiceId).OnDelete(DeleteBehavior.Restrict);
        delivery.HasOne<CreditNote>().WithMany().HasForeignKey(d => d.CreditNoteId).OnDelete(DeleteBehavior.Restrict);
        delivery.Property(d => d.FileName).HasMaxLength(200);
        delivery.Property(d => d.Sha256).HasMaxLength(64);
        delivery.Property(d => d.LastFailure).HasMaxLength(DocumentDelivery.LongestFailure);
        delivery.HasIndex(d => d.InvoiceId)
            .IsUnique()
            .HasFilter("credit_note_id IS NULL");
        delivery.HasIndex(d => d.CreditNoteId).IsUnique();
        delivery.HasIndex(d => d.RetryAt).HasFilter("retry_at IS NOT NULL");
    }
}
