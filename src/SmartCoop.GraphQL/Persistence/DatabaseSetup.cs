using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using SmartCoop.GraphQL.Persistence.Guards;
using SmartCoop.GraphQL.Persistence.PostgreSql;

namespace SmartCoop.GraphQL.Persistence;

/// <summary>Makes a database ready: its tables by the migrations, then the guards, then the epoch of its
/// events.</summary>
internal sealed class DatabaseSetup(SmartCoopDbContext database, ApplicationRole role)
{
    /// <summary>Brings an old, empty or missing database up to date; harmless when it is.</summary>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        if (database.Database.GetMigrations().Any()) await database.Database.MigrateAsync(cancellationToken);
        else await database.Database.EnsureCreatedAsync(cancellationToken);

        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        foreach (var sql in Guards()) await database.Database.ExecuteSqlRawAsync(sql, cancellationToken);
        await database.Database.ExecuteSqlAsync(
            $"INSERT INTO event_epochs (id, epoch) VALUES (1, {NewEpoch()}) ON CONFLICT DO NOTHING",
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static string NewEpoch() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    private IEnumerable<string> Guards()
    {
        var model = database.GetService<IDesignTimeModel>().Model;
        return database.Database.IsSqlite()
            ? SqliteGuards.Sql(model)
            : [.. PostgreSqlGuards.Sql(model), .. role.Sql(model)];
    }
}
