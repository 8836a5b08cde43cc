using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Domain;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Persistence.Conventions;

namespace SmartCoop.GraphQL.Persistence.Accounting;

internal sealed class JournalEntryMapping : IEntityTypeConfiguration<JournalEntry>
{
    public void Configure(EntityTypeBuilder<JournalEntry> entry)
    {
        entry.ToTable("journal_entries");
        entry.HasKey(e => e.Id);
        entry.Property(e => e.Source).HasMaxLength(60);
        entry.HasOne<LegalEntity>().WithMany().HasForeignKey(e => e.EntityId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<JournalEntry>().WithMany().HasForeignKey(e => e.ReversalOf).OnDelete(DeleteBehavior.Restrict);
        entry.HasMany(e => e.Lines).WithOne()
            .HasForeignKey(JournalLineMapping.EntryId).OnDelete(DeleteBehavior.Restrict);
        entry.Navigation(e => e.Lines).AutoInclude();

        entry.HasIndex(e => e.ReversalOf).IsUnique();
        entry.HasIndex(e => e.SubjectId);
        entry.HasIndex(e => new { e.EntityId, e.BookedOn });
    }
}

internal sealed class JournalLineMapping : IEntityTypeConfiguration<JournalLine>
{
    /// <summary>The entry of a line, which the line itself need not know.</summary>
    public const string EntryId = nameof(EntryId);

    public void Configure(EntityTypeBuilder<JournalLine> line)
    {
        line.ToTable("journal_lines", table => table.HasCheckConstraint(
            "ck_journal_lines_amount", "amount_minor_units <> 0 AND number > 0"));
        line.Property<Id<JournalEntry>>(EntryId);
        line.HasKey(EntryId, nameof(JournalLine.Number));
        line.Property(l => l.Account).HasMaxLength(8);
        line.ComplexProperty(l => l.Amount).IsMoney("amount");
        line.Ignore(l => l.Dimension);
        line.HasOne<ProductionUnit>().WithMany().HasForeignKey(l => l.UnitId).OnDelete(DeleteBehavior.Restrict);
        line.HasOne<Client>().WithMany().HasForeignKey(l => l.ClientId).OnDelete(DeleteBehavior.Restrict);

        line.HasIndex(l => new { l.UnitId, l.Account });
        line.HasIndex(l => l.Account);
    }
}
