using System.Globalization;
using Npgsql;
using SmartCoop.GraphQL.Persistence.Events;

namespace SmartCoop.GraphQL.Persistence.PostgreSql;

/// <summary>Gives committed facts their positions if this node leads, and passes the news on if it does not.</summary>
/// <remarks>
/// The leader holds an advisory lock of the session it stamps with: who loses the lock has lost the session, and with
/// it the ability to stamp (reliability D3). The notification is a hint, sent once a batch; followers also look each
/// second.
/// </remarks>
internal sealed class PostgreSqlRelay(string database, EventSignal signal, ILogger<PostgreSqlRelay> log)
    : RelayLoop(signal, log)
{
    private const string Lead = "SELECT pg_try_advisory_lock(7166226341)";
    private const string Last = "SELECT COALESCE(MAX(position), 0) FROM events";

    private const string Stamp =
        """
        WITH unstamped AS (SELECT seq FROM events WHERE position IS NULL ORDER BY seq LIMIT 1000),
        numbered AS (SELECT seq, ROW_NUMBER() OVER (ORDER BY seq) AS place FROM unstamped),
        base AS (SELECT COALESCE(MAX(position), 0) AS last FROM events),
        stamped AS (
            UPDATE events SET position = base.last + numbered.place FROM numbered, base
            WHERE events.seq = numbered.seq RETURNING position)
        SELECT COALESCE(MAX(position), 0) FROM stamped
        """;

    private static readonly TimeSpan LeaderLooks = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan FollowerLooks = TimeSpan.FromSeconds(1);

    protected override async Task RunAsync(CancellationToken cancellationToken)
    {
        var settings = new NpgsqlConnectionStringBuilder(database) { Pooling = false, KeepAlive = 10 };
        await using var connection = new NpgsqlConnection(settings.ToString());
        connection.Notification += (_, news) =>
            Signal.Announce(long.Parse(news.Payload, CultureInfo.InvariantCulture));
        await connection.OpenAsync(cancellationToken);
        await ExecuteAsync(connection, "LISTEN smartcoop_events", cancellationToken);

        while (!await AskAsync<bool>(connection, Lead, cancellationToken))
        {
            Signal.Announce(await AskAsync<long>(connection, Last, cancellationToken));
            await connection.WaitAsync(FollowerLooks, cancellationToken);
        }

        while (true)
        {
            var last = await AskAsync<long>(connection, Stamp, cancellationToken);
            if (last is 0) await Signal.NudgedAsync(LeaderLooks, cancellationToken);
            else await TellAsync(connection, last, cancellationToken);
        }
    }

    private async Task TellAsync(NpgsqlConnection connection, long last, CancellationToken cancellationToken)
    {
        Signal.Announce(last);
        await ExecuteAsync(connection, $"NOTIFY smartcoop_events, '{last}'", cancellationToken);
    }

    private static async Task<T> AskAsync<T>(
        NpgsqlConnection connection,
        string sql,
        CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static async Task ExecuteAsync(
        NpgsqlConnection connection,
        string sql,
        CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
