using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartCoop.GraphQL.Persistence.Idempotency;

/// <summary>A key that was used, kept for ever: the answer holds identifiers and refusals, no views.</summary>
internal sealed class IdempotencyRow
{
    public required string Principal { get; init; }

    public required string Operation { get; init; }

    public required string Key { get; init; }

    public required byte[] Fingerprint { get; init; }

    public string? Answer { get; init; }

    public DateTimeOffset ClaimedAt { get; init; }
}

internal sealed class IdempotencyMapping : IEntityTypeConfiguration<IdempotencyRow>
{
    public void Configure(EntityTypeBuilder<IdempotencyRow> key)
    {
        key.ToTable("idempotency_keys");
        key.HasKey(k => new { k.Principal, k.Operation, k.Key });
        key.Property(k => k.Principal).HasMaxLength(200);
        key.Property(k => k.Operation).HasMaxLength(100);
        key.Property(k => k.Key).HasMaxLength(200);
        key.HasIndex(k => k.ClaimedAt);
    }
}
