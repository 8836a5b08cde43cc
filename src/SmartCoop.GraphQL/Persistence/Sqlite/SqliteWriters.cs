using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SmartCoop.Application.Pipeline;

namespace SmartCoop.GraphQL.Persistence.Sqlite;

/// <summary>One queue for all writers: nobody meets a busy database, and nobody is passed over (reliability
/// M15).</summary>
internal sealed class SqliteWriters(SqliteFile file) : IWriters
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int PrimaryKeyTaken = 1555;
    private const int UniqueTaken = 2067;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        if (!await file.Turn.WaitAsync(Patience, cancellationToken))
            throw new TimeoutException("Another writer has had the database for too long.");
    }

    public void Leave() => file.Turn.Release();

    public Interference InterferenceOf(Exception failure) => failure switch
    {
        DbUpdateConcurrencyException => Interference.Conflict,
        TimeoutException => Interference.Waiting,
        SqliteException { SqliteErrorCode: Busy or Locked } => Interference.Waiting,
        SqliteException { SqliteExtendedErrorCode: PrimaryKeyTaken or UniqueTaken } => Interference.Conflict,
        { InnerException: { } inner } => InterferenceOf(inner),
        _ => Interference.None,
    };
}
