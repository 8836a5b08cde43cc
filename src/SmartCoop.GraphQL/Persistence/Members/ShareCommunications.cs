using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Application.Members;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.GraphQL.Persistence.Members;

/// <summary>One row counts the subscriptions of shares; it is locked until its transaction ends.</summary>
internal sealed class ShareCommunications(SmartCoopDbContext database) : IShareCommunications
{
    private const long FirstNumber = 9_000_000_000;

    public async Task<StructuredCommunication> NextAsync(CancellationToken cancellationToken)
    {
        var last = await database.Database.SqlQuery<long>(
            $"""
            INSERT INTO share_communication_counters (id, last_number) VALUES (1, 1)
            ON CONFLICT (id) DO UPDATE SET last_number = share_communication_counters.last_number + 1
            RETURNING last_number AS "Value"
            """).ToListAsync(cancellationToken);
        return StructuredCommunication.FromNumber(FirstNumber + last.Single());
    }
}

/// <summary>How many communications were given to subscriptions of shares.</summary>
internal sealed class ShareCommunicationCounter
{
    public int Id { get; init; }

    public long LastNumber { get; init; }
}

internal sealed class ShareCommunicationCounterMapping : IEntityTypeConfiguration<ShareCommunicationCounter>
{
    public void Configure(EntityTypeBuilder<ShareCommunicationCounter> counter)
    {
        counter.ToTable("share_communication_counters", table => table.HasCheckConstraint(
            "ck_share_communication_counters_one_row", "id = 1 AND last_number < 1000000000"));
        counter.HasKey(c => c.Id);
        counter.Property(c => c.Id).ValueGeneratedNever();
    }
}
