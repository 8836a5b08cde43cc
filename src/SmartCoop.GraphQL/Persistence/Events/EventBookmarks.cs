using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Application.Events;

namespace SmartCoop.GraphQL.Persistence.Events;

/// <summary>Bookmarks live in the database of the log, so that a restored one comes back with its own.</summary>
internal sealed class EventBookmarks(SmartCoopDbContext database) : IEventBookmarks
{
    public Task<long> FindAsync(string reader, CancellationToken cancellationToken) =>
        database.Set<BookmarkRow>().AsNoTracking()
            .Where(row => row.Reader == reader)
            .Select(row => row.Position)
            .SingleOrDefaultAsync(cancellationToken);

    public Task MoveAsync(string reader, long position, CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO event_bookmarks (reader, position) VALUES ({reader}, {position})
            ON CONFLICT (reader) DO UPDATE SET position = excluded.position
            WHERE event_bookmarks.position < excluded.position
            """,
            cancellationToken);
}

/// <summary>How far one reader came.</summary>
internal sealed class BookmarkRow
{
    public required string Reader { get; init; }

    public long Position { get; init; }
}

internal sealed class BookmarkMapping : IEntityTypeConfiguration<BookmarkRow>
{
    public void Configure(EntityTypeBuilder<BookmarkRow> row)
    {
        row.ToTable("event_bookmarks");
        row.HasKey(bookmark => bookmark.Reader);
        row.Property(bookmark => bookmark.Reader).HasMaxLength(100);
    }
}
