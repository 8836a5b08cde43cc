using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SmartCoop.GraphQL.Persistence.Events;

/// <summary>Ready while what is committed gets its position soon: one node of all does that for every node.</summary>
internal sealed class EventPumpCheck(IServiceScopeFactory scopes, TimeProvider clock) : IHealthCheck
{
    /// <summary>How long a fact may wait for its position; usually it is milliseconds.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var waiting = await scope.ServiceProvider.GetRequiredService<SmartCoopDbContext>().Set<EventRow>()
            .AsNoTracking()
            .Where(row => row.Position == null)
            .OrderBy(row => row.Seq)
            .Select(row => (DateTimeOffset?)row.OccurredAt)
            .FirstOrDefaultAsync(cancellationToken);

        return waiting is { } since && clock.GetUtcNow() - since > Longest
            ? HealthCheckResult.Unhealthy($"A fact has waited for its position since {since:O}.")
            : HealthCheckResult.Healthy();
    }
}
