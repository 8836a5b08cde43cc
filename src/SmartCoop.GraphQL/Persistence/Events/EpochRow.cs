using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartCoop.GraphQL.Persistence.Events;

/// <summary>The life of this database, one row; a restore writes a new one, so that old cursors are
/// recognised.</summary>
internal sealed class EpochRow
{
    public int Id { get; init; }

    public required string Epoch { get; init; }
}

internal sealed class EpochMapping : IEntityTypeConfiguration<EpochRow>
{
    public void Configure(EntityTypeBuilder<EpochRow> epoch)
    {
        epoch.ToTable("event_epochs", table => table.HasCheckConstraint("ck_event_epochs_one_row", "id = 1"));
        epoch.Property(e => e.Id).ValueGeneratedNever();
        epoch.Property(e => e.Epoch).HasMaxLength(40);
    }
}
