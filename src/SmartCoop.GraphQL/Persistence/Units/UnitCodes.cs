using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Application.Units;
using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;

namespace SmartCoop.GraphQL.Persistence.Units;

/// <summary>One row for each legal entity counts its units; it is locked until its transaction ends.</summary>
internal sealed class UnitCodes(SmartCoopDbContext database) : IUnitCodes
{
    public async Task<UnitCode> NextAsync(Id<LegalEntity> entityId, CancellationToken cancellationToken)
    {
        var last = await database.Database.SqlQuery<int>(
            $"""
            INSERT INTO unit_code_counters (entity_id, last_number) VALUES ({entityId.Value}, 1)
            ON CONFLICT (entity_id) DO UPDATE SET last_number = unit_code_counters.last_number + 1
            RETURNING last_number AS "Value"
            """).ToListAsync(cancellationToken);
        return UnitCode.FromNumber(last.Single());
    }
}

/// <summary>How many units a legal entity ever had.</summary>
internal sealed class UnitCodeCounter
{
    public Id<LegalEntity> EntityId { get; init; }

    public int LastNumber { get; init; }
}

internal sealed class UnitCodeCounterMapping : IEntityTypeConfiguration<UnitCodeCounter>
{
    public void Configure(EntityTypeBuilder<UnitCodeCounter> counter)
    {
        counter.ToTable("unit_code_counters");
        counter.HasKey(c => c.EntityId);
        counter.Property(c => c.EntityId).ValueGeneratedNever();
        counter.HasOne<LegalEntity>().WithMany().HasForeignKey(c => c.EntityId).OnDelete(DeleteBehavior.Restrict);
    }
}
