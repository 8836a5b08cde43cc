using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SmartCoop.GraphQL.Persistence;
using SmartCoop.GraphQL.Persistence.Events;

namespace SmartCoop.GraphQL.Operations;

/// <summary>What a balancer asks: <c>/health/live</c> and <c>/health/ready</c>, answered with one word each.</summary>
/// <remarks>Live depends on the process alone. Why a host is not ready is in its log, not in the answer.</remarks>
internal static class HealthEndpoints
{
    public const string Live = "/health/live";
    public const string Ready = "/health/ready";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <summary>Registers what readiness is made of.</summary>
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services
            .Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(25))
            .AddSingleton<DatabaseCheck>()
            .AddSingleton<Draining>()
            .AddHostedService(provider => provider.GetRequiredService<Draining>())
            .AddHealthChecks()
            .AddCheck<DrainingCheck>("draining")
            .AddCheck<DatabaseCheck>("database", timeout: Patience)
            .AddCheck<EventPumpCheck>("event pump", timeout: Patience);
        return services;
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks(Live, new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks(Ready);
    }
}

/// <summary>Not ready once the host was told to stop.</summary>
internal sealed class DrainingCheck(Draining draining) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        draining.IsFollowed = true;
        return Task.FromResult(draining.HasBegun
            ? HealthCheckResult.Unhealthy("The host is stopping.")
            : HealthCheckResult.Healthy());
    }
}
