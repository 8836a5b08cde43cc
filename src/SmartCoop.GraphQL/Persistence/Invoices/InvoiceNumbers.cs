using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Application.Invoices;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.GraphQL.Persistence.Invoices;

/// <summary>
/// Counts in a row that stays locked until the command has ended, so that no number is lost or given twice.
/// </summary>
/// <remarks>
/// One statement counts and locks: the next command waits, and counts on from what this one leaves behind.
/// </remarks>
internal sealed class InvoiceNumbers(SmartCoopDbContext database) : IInvoiceNumbers
{
    public async Task<Result<InvoiceNumber>> NextAsync(
        Id<LegalEntity> entityId,
        string series,
        DateOnly issuedOn,
        CancellationToken cancellationToken)
    {
        var (entity, year) = (entityId.Value, issuedOn.Year);
        var counted = await database.Database
            .SqlQuery<int>(
                $"""
                INSERT INTO document_series (entity_id, series, year, last_sequence, last_issued_on)
                VALUES ({entity}, {series}, {year}, 1, {issuedOn})
                ON CONFLICT (entity_id, series, year) DO UPDATE
                SET last_sequence = document_series.last_sequence + 1, last_issued_on = excluded.last_issued_on
                WHERE document_series.last_issued_on <= excluded.last_issued_on
                RETURNING last_sequence AS "Value"
                """)
            .ToListAsync(cancellationToken);
        if (counted is [var sequence]) return new InvoiceNumber(series, year, sequence);

        var last = await database.Set<DocumentSeriesRow>()
            .AsNoTracking()
            .SingleAsync(
                row => row.EntityId == entityId && row.Series == series && row.Year == year, cancellationToken);
        return new IssuedBeforeLast(issuedOn, last.LastIssuedOn);
    }
}

/// <summary>How far the numbers of one series went in one year.</summary>
internal sealed class DocumentSeriesRow
{
    public Id<LegalEntity> EntityId { get; init; }

    public string Series { get; init; } = "";

    public int Year { get; init; }

    public int LastSequence { get; init; }

    public DateOnly LastIssuedOn { get; init; }
}

internal sealed class DocumentSeriesMapping : IEntityTypeConfiguration<DocumentSeriesRow>
{
    public void Configure(EntityTypeBuilder<DocumentSeriesRow> series)
    {
        series.ToTable("document_series", t =>
            t.HasCheckConstraint("ck_document_series_last_sequence", "last_sequence >= 1"));
        series.HasKey(row => new { row.EntityId, row.Series, row.Year });
        series.HasOne<LegalEntity>().WithMany().HasForeignKey(row => row.EntityId).OnDelete(DeleteBehavior.Restrict);
        series.Property(row => row.Series).HasMaxLength(4);
    }
}
