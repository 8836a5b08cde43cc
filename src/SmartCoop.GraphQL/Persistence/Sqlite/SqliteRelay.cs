using Microsoft.Data.Sqlite;
using SmartCoop.GraphQL.Persistence.Events;

namespace SmartCoop.GraphQL.Persistence.Sqlite;

/// <summary>Gives committed facts their positions, in the order they were written, taking its turn as a
/// writer.</summary>
internal sealed class SqliteRelay(SqliteFile file, EventSignal signal, ILogger<SqliteRelay> log)
    : RelayLoop(signal, log)
{
    private const string Stamp =
        """
        UPDATE events SET position = numbered.position
        FROM (
            SELECT seq, (SELECT COALESCE(MAX(position), 0) FROM events) + ROW_NUMBER() OVER (ORDER BY seq) AS position
            FROM (SELECT seq FROM events WHERE position IS NULL ORDER BY seq LIMIT 1000)
        ) AS numbered
        WHERE events.seq = numbered.seq;
        """;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        file.Hold();
        return base.StartAsync(cancellationToken);
    }

    protected override async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(file.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await ExecuteAsync(connection, SqlitePragmas.Sql, cancellationToken);
        while (!cancellationToken.IsCancellationRequested)
        {
            if (await StampAsync(connection, cancellationToken) is 0)
                await Signal.NudgedAsync(TimeSpan.FromSeconds(1), cancellationToken);
        }
    }

    private async Task<int> StampAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        await file.Turn.WaitAsync(cancellationToken);
        try
        {
            var stamped = await ExecuteAsync(connection, Stamp, cancellationToken);
            if (stamped > 0) Signal.Announce(await LastAsync(connection, cancellationToken));
            return stamped;
        }
        finally
        {
            file.Turn.Release();
        }
    }

    private static async Task<long> LastAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT MAX(position) FROM events";
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static async Task<int> ExecuteAsync(
        SqliteConnection connection,
        string sql,
        CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
