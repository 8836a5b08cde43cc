using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace SmartCoop.GraphQL.Tests.Operations;

/// <summary>What the host tells of its work: enough to find what is slow, nothing about anybody.</summary>
public abstract class TelemetryTests(SmartCoopHost host)
{
    private const string Secret = "Zénobie Canari";

    [Fact]
    public async Task Given_operations_then_they_are_traced_and_counted_and_nobody_is_named()
    {
        List<Activity> seen = [];
        List<Metric> measured = [];
        using var traces = Sdk.CreateTracerProviderBuilder()
            .AddSource(GraphQL.Operations.Telemetry.Name, "Npgsql")
            .AddInMemoryExporter(seen)
            .Build();
        using var metrics = Sdk.CreateMeterProviderBuilder()
            .AddMeter(GraphQL.Operations.Telemetry.Name)
            .AddInMemoryExporter(measured)
            .Build();

        // Other tests of this process are traced, too.
        using var mine = new Activity("this test") { ActivityTraceFlags = ActivityTraceFlags.Recorded }.Start();
        await host.AskAsync($$"""query Secret_of_mine { clients(search: "{{Secret}}") { nodes { name } } }""");
        await host.AskAsync("query($id: ID!) { node(id: $id) { id } }", new { id = $"inv_{Secret}" });
        metrics!.ForceFlush();
        traces!.ForceFlush();

        var traced = seen.FindAll(one => one.TraceId == mine.TraceId);
        var operation = traced.First(one => one.OperationName is "GraphQL operation");
        Assert.Equal("Query", operation.GetTagItem("graphql.operation.type"));
        Assert.Contains(traced, one => one.OperationName is "ListClients");
        Assert.Contains(traced, one => one.StatusDescription is "BAD_USER_INPUT");
        Assert.Contains(measured, one => one.Name is "smartcoop.operation.duration");
        Assert.Contains(measured, one => one.Name is "smartcoop.message.duration");
        Assert.DoesNotContain(traced, one => Told(one).Contains("Canari", StringComparison.Ordinal));
        Assert.Equal(IsPostgreSql, traced.Exists(one => one.Source.Name is "Npgsql"));
    }

    private protected abstract bool IsPostgreSql { get; }

    /// <summary>Every text of an activity.</summary>
    private static string Told(Activity one) => string.Join(
        '\n',
        [one.DisplayName, one.StatusDescription, .. one.TagObjects.Select(tag => $"{tag.Key}={tag.Value}")]);
}

public sealed class TelemetryTestsOnSqlite(SqliteHost host) : TelemetryTests(host), IClassFixture<SqliteHost>
{
    private protected override bool IsPostgreSql => false;
}

[Trait("Category", "PostgreSql")]
public sealed class TelemetryTestsOnPostgreSql(PostgreSqlHost host)
    : TelemetryTests(host), IClassFixture<PostgreSqlHost>
{
    private protected override bool IsPostgreSql => true;
}
