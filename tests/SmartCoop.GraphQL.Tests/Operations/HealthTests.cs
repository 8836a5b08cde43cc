using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SmartCoop.GraphQL.Operations;

namespace SmartCoop.GraphQL.Tests.Operations;

/// <summary>What a balancer is told of a host, from its start to its end.</summary>
public abstract class HealthTests(SmartCoopHost host)
{
    [Fact]
    public async Task Given_a_host_when_it_is_told_to_stop_then_it_is_not_ready_and_serves_until_its_notice_is_over()
    {
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await GetAsync(HealthEndpoints.Live));
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await GetAsync(HealthEndpoints.Ready));
        await using var socket = await TestSocket.ConnectAsync(host.Address);
        await socket.SendAsync(new { type = "connection_init" });
        Assert.Equal("connection_ack", (string?)(await socket.ReceiveAsync())!["type"]);

        host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), await GetAsync(HealthEndpoints.Ready));
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await GetAsync(HealthEndpoints.Live));
        Assert.Equal("Query", (string?)(await host.DataAsync("{ __typename }"))["__typename"]);

        var draining = host.Services.GetRequiredService<Draining>();
        var stopping = draining.StoppingAsync(CancellationToken.None);
        host.Clock.Advance(TimeSpan.FromSeconds(4));
        Assert.False(draining.Closing.IsCancellationRequested);
        host.Clock.Advance(TimeSpan.FromSeconds(2));
        await stopping;

        Assert.Null(await socket.ReceiveAsync());
        Assert.Equal(1001, socket.Closed.Code);
    }

    private async Task<(HttpStatusCode Status, string Body)> GetAsync(string path)
    {
        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri(host.Address, path));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}

public sealed class HealthTestsOnSqlite(SqliteHost host) : HealthTests(host), IClassFixture<SqliteHost>;

[Trait("Category", "PostgreSql")]
public sealed class HealthTestsOnPostgreSql(PostgreSqlHost host) : HealthTests(host), IClassFixture<PostgreSqlHost>;
