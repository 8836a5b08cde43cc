using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Persistence.Conventions;
using SmartCoop.GraphQL.Persistence.Guards;
using SmartCoop.GraphQL.Persistence.Orders;

namespace SmartCoop.GraphQL.Persistence.Invoices;

internal sealed class CreditNoteMapping : IEntityTypeConfiguration<CreditNote>
{
    public void Configure(EntityTypeBuilder<CreditNote> note)
    {
        note.ToTable("credit_notes", t => t.HasCheckConstraint("ck_credit_notes_net", "net_minor_units > 0"));
        note.IsAppendOnly();
        note.HasKey(n => n.Id);
        note.HasOne<LegalEntity>().WithMany().HasForeignKey(n => n.EntityId).OnDelete(DeleteBehavior.Restrict);
        note.HasOne<ProductionUnit>().WithMany().HasForeignKey(n => n.UnitId).OnDelete(DeleteBehavior.Restrict);
        note.HasOne<Client>().WithMany().HasForeignKey(n => n.ClientId).OnDelete(DeleteBehavior.Restrict);
        note.HasOne<Invoice>().WithMany().HasForeignKey(n => n.InvoiceId).OnDelete(DeleteBehavior.Restrict);
        note.HasIndex(n => new { n.EntityId, n.Number }).IsUnique();
        note.HasIndex(n => new { n.UnitId, n.Id });

        note.Property(n => n.Number).HasMaxLength(20);
        note.Property(n => n.Reason).HasMaxLength(200);
        note.Property(n => n.Parties).IsParties();
        note.Property(n => n.VatTotals).IsJson();
        note.ComplexProperty(n => n.Net).IsMoney("net");
        note.ComplexProperty(n => n.Gross).IsMoney("gross");
        note.ComplexProperty(n => n.Contribution).IsMoney("contribution");
        note.HasMany(n => n.Lines).WithOne().HasForeignKey("CreditNoteId").IsRequired();
        note.Ignore(n => n.Budget);
    }
}

internal sealed class CreditNoteLineMapping : IEntityTypeConfiguration<CreditNoteLine>
{
    public void Configure(EntityTypeBuilder<CreditNoteLine> line)
    {
        line.IsLineOf<CreditNoteLine, CreditNote>("credit_note_lines", "CreditNoteId");
        line.IsAppendOnly();
    }
}
