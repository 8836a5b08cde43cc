using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SmartCoop.GraphQL.Persistence.Sqlite;

/// <summary>What SQLite must be told on every connection, because its defaults would break a promise.</summary>
/// <remarks>
/// Without <c>recursive_triggers</c>, <c>INSERT OR REPLACE</c> overwrites an append-only row unseen; below
/// <c>synchronous=FULL</c>, a power cut loses commits that were acknowledged (reliability M7, M13).
/// </remarks>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    public const string Sql =
        """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA recursive_triggers = ON;
        PRAGMA busy_timeout = 5000;
        """;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
