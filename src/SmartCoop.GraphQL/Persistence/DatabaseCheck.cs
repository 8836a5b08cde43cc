using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SmartCoop.GraphQL.Persistence;

/// <summary>Ready when the database answers, has every migration, and keeps what it acknowledged (P2).</summary>
internal sealed class DatabaseCheck(IServiceScopeFactory scopes) : IHealthCheck
{
    /// <summary>Migrations are never taken back: once all were there, they are not looked for again.</summary>
    private bool _isMigrated;

    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SmartCoopDbContext>().Database;
        var careless = database.IsNpgsql()
            ? await database.SqlQuery<string>(
                $"""
                SELECT name AS "Value" FROM pg_settings
                WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') AND setting = 'off'
                """).ToListAsync(cancellationToken)
            : await database.SqlQuery<string>(
                $"""SELECT 'synchronous' AS "Value" FROM pragma_synchronous WHERE synchronous < 2""")
                .ToListAsync(cancellationToken);
        if (careless.Count > 0)
            return HealthCheckResult.Unhealthy($"The database may lose what it stored: {string.Join(", ", careless)}.");

        _isMigrated = _isMigrated || !(await database.GetPendingMigrationsAsync(cancellationToken)).Any();
        return _isMigrated ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("Migrations are missing.");
    }
}
