using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using SmartCoop.Application.LegalEntities;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Monetary;
using SmartCoop.GraphQL.Persistence;
using SmartCoop.GraphQL.Persistence.Events;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Operations;

/// <summary>Each reason for which a host takes no requests. No relay runs here, as if it had died.</summary>
public abstract class ReadinessTests(TestDatabase database) : IAsyncLifetime
{
    private protected TestDatabase Database { get; } = database;

    public Task InitializeAsync() => Database.PrepareAsync();

    public Task DisposeAsync() => Database.DisposeAsync();

    [Fact]
    public async Task Given_a_fact_without_a_position_when_it_waits_too_long_then_the_host_is_not_ready()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var check = new EventPumpCheck(Database.Services.GetRequiredService<IServiceScopeFactory>(), clock);
        Assert.Equal(HealthStatus.Healthy, await StatusAsync(check));

        await Database.InScopeAsync(scope => scope.GetRequiredService<Mediator.ISender>().Send(new RegisterLegalEntity(
            "Smart",
            CountryCode.Belgium,
            Currency.Eur,
            Iban.Parse("BE32123456789002"),
            new("Rue Émile Féron 70", "1060", "Bruxelles", CountryCode.Belgium),
            "Europe/Brussels")
        { IdempotencyKey = "one" }).AsTask());

        Assert.Equal(HealthStatus.Healthy, await StatusAsync(check));
        clock.Advance(EventPumpCheck.Longest + TimeSpan.FromSeconds(5));
        Assert.Equal(HealthStatus.Unhealthy, await StatusAsync(check));
    }

    [Fact]
    public async Task Given_a_migration_that_is_missing_then_the_host_is_not_ready_until_it_is_there()
    {
        var check = DatabaseCheck();
        await Database.ExecuteAsync(
            """
            CREATE TABLE taken_away AS SELECT * FROM "__EFMigrationsHistory";
            DELETE FROM "__EFMigrationsHistory"
            """);
        Assert.Equal(HealthStatus.Unhealthy, await StatusAsync(check));

        await Database.ExecuteAsync("INSERT INTO \"__EFMigrationsHistory\" SELECT * FROM taken_away");
        Assert.Equal(HealthStatus.Healthy, await StatusAsync(check));
    }

    private protected DatabaseCheck DatabaseCheck() =>
        new(Database.Services.GetRequiredService<IServiceScopeFactory>());

    private protected static async Task<HealthStatus> StatusAsync(IHealthCheck check) =>
        (await check.CheckHealthAsync(new HealthCheckContext(), CancellationToken.None)).Status;
}

public sealed class ReadinessTestsOnSqlite() : ReadinessTests(new SqliteTestDatabase());

[Trait("Category", "PostgreSql")]
public sealed class ReadinessTestsOnPostgreSql() : ReadinessTests(new PostgreSqlTestDatabase())
{
    [Fact]
    public async Task Given_a_server_that_may_lose_what_it_acknowledged_then_the_host_is_not_ready()
    {
        var check = DatabaseCheck();
        Assert.Equal(HealthStatus.Healthy, await StatusAsync(check));

        var name = new NpgsqlConnectionStringBuilder(Database.ConnectionString).Database;
        await Database.ExecuteAsync($"ALTER DATABASE {name} SET synchronous_commit = off");
        NpgsqlConnection.ClearAllPools();

        Assert.Equal(HealthStatus.Unhealthy, await StatusAsync(check));
    }
}
