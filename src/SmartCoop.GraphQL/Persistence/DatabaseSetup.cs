using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using SmartCoop.GraphQL.Persistence.Guards;
using SmartCoop.GraphQL.Persistence.PostgreSql;

namespace SmartCoop.GraphQL.Persistence;

/// <summary>
/// Makes a database ready: its tables by the migrations, then guards and indexes, then the epoch of its events.
/// </summary>
internal sealed class DatabaseSetup(SmartCoopDbContext database, ApplicationRole role)
{
    /// <summary>Brings an old, empty or missing database up to date; harmless when it is.</summary>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        if (database.Database.IsNpgsql() && await BelongsToAnotherAsync(cancellationToken)) return;

        if (database.Database.GetMigrations().Any()) await database.Database.MigrateAsync(cancellationToken);
        else await database.Database.EnsureCreatedAsync(cancellationToken);

        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        if (database.Database.IsSqlite())
            await RunAsync([.. SqliteGuards.Sql(Model), .. MoneyIndexes.Sql], cancellationToken);
        else await GuardPostgreSqlAsync(cancellationToken);
        await database.Database.ExecuteSqlAsync(
            $"INSERT INTO event_epochs (id, epoch) VALUES (1, {NewEpoch()}) ON CONFLICT DO NOTHING",
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private IModel Model => database.GetService<IDesignTimeModel>().Model;

    private static string NewEpoch() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    /// <summary>
    /// Guards that are in force are left alone: a node that starts must not wait for those that work.
    /// </summary>
    private async Task GuardPostgreSqlAsync(CancellationToken cancellationToken)
    {
        var sql = string.Join('\n', [.. PostgreSqlGuards.Sql(Model), .. role.Sql(Model), .. MoneyIndexes.Sql]);
        await database.Database.ExecuteSqlRawAsync("SELECT pg_advisory_xact_lock(7166226342)", cancellationToken);
        if (await PostgreSqlGuards.AreInForceAsync(database, sql, cancellationToken)) return;

        await RunAsync([sql, PostgreSqlGuards.Remember(sql)], cancellationToken);
    }

    /// <summary>Whether the owner of the tables is another role, who migrates; ours may not, and need not.</summary>
    private async Task<bool> BelongsToAnotherAsync(CancellationToken cancellationToken) =>
        await database.Database.CanConnectAsync(cancellationToken)
        && await database.Database
            .SqlQuery<bool>(
                $"""
                SELECT EXISTS (
                    SELECT 1 FROM pg_class
                    WHERE oid = to_regclass('events') AND NOT pg_has_role(current_user, relowner, 'MEMBER')) AS "Value"
                """)
            .SingleAsync(cancellationToken);

    private async Task RunAsync(IEnumerable<string> statements, CancellationToken cancellationToken)
    {
        foreach (var sql in statements) await database.Database.ExecuteSqlRawAsync(sql, cancellationToken);
    }
}
