using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.GraphQL.Persistence.Guards;

namespace SmartCoop.GraphQL.Persistence.Events;

/// <summary>A fact as it is stored. Only its position is written later, once.</summary>
internal sealed class EventRow
{
    /// <summary>The order of writing, which is not the order of commits: nobody reads by it but the relay.</summary>
    public long Seq { get; init; }

    public Guid Id { get; init; }

    public long? Position { get; init; }

    public required string Type { get; init; }

    public Guid? EntityId { get; init; }

    public Guid? UnitId { get; init; }

    public Guid SubjectId { get; init; }

    public required string Actor { get; init; }

    public required string Body { get; init; }

    public DateTimeOffset OccurredAt { get; init; }
}

internal sealed class EventMapping : IEntityTypeConfiguration<EventRow>
{
    public void Configure(EntityTypeBuilder<EventRow> row)
    {
        row.ToTable("events");
        row.HasKey(e => e.Seq);
        row.HasIndex(e => e.Id).IsUnique();
        row.HasIndex(e => e.Position).IsUnique();
        row.HasIndex(e => e.Seq, "ix_events_unstamped").HasFilter("position IS NULL");
        row.HasIndex(e => new { e.UnitId, e.Position });
        row.HasIndex(e => new { e.EntityId, e.Position });
        row.HasIndex(e => new { e.SubjectId, e.Position });
        row.Property(e => e.Type).HasMaxLength(100);
        row.Property(e => e.Actor).HasMaxLength(200);
        row.IsAppendOnly(onceOnly: nameof(EventRow.Position));
    }
}
