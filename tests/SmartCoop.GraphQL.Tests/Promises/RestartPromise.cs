using System.Collections.Concurrent;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Promises;

/// <summary>
/// P20: a rolling restart loses no request: two hosts are told to stop in turn while clients go on at 50 requests a
/// second through a balancer that follows their readiness.
/// </summary>
[Collection(Promises.Name)]
[Trait("Category", "PostgreSql")]
public sealed class RestartPromiseOnPostgreSql : IAsyncLifetime
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(20);
    private readonly PostgreSqlTestDatabase _database = new();

    public Task InitializeAsync() => _database.PrepareAsync();

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Given_hosts_that_give_notice_when_they_restart_in_turn_then_no_request_is_lost()
    {
        var (asked, failures) = await RestartAsync(restarts: 4, notice: "00:00:05");

        Assert.True(asked > 100, $"Only {asked} requests were sent.");
        Assert.Empty(failures);
    }

    /// <summary>The broken twin: a host that closes its door at once loses those who are on their way to it.</summary>
    [Fact]
    public async Task Given_hosts_that_give_no_notice_when_they_restart_in_turn_then_requests_are_lost() =>
        Assert.NotEmpty((await RestartAsync(restarts: 2, notice: "00:00:00")).Failures);

    private async Task<(int Asked, IReadOnlyCollection<string> Failures)> RestartAsync(
        int restarts,
        string notice)
    {
        var nodes = new HostProcess?[] { await StartAsync(notice), await StartAsync(notice) };
        await using var balancer = Balancer.Over(nodes);
        foreach (var node in nodes) await balancer.UntilReadyAsync(node!);
        using var over = new CancellationTokenSource();
        var failures = new ConcurrentQueue<string>();
        var traffic = TrafficAsync(balancer, failures, over.Token);

        for (var restart = 0; restart < restarts; restart++)
        {
            var place = restart % nodes.Length;
            var leaving = nodes[place]!;
            await leaving.TerminateAsync();
            nodes[place] = await StartAsync(notice);
            await leaving.DisposeAsync();
            await balancer.UntilReadyAsync(nodes[place]!);
        }

        await over.CancelAsync();
        var asked = await traffic;
        foreach (var node in nodes) await node!.DisposeAsync();
        return (asked, failures);
    }

    private Task<HostProcess> StartAsync(string notice) =>
        HostProcess.StartAsync(_database.ConnectionString, ("Shutdown__Notice", notice));

    private static async Task<int> TrafficAsync(
        Balancer balancer,
        ConcurrentQueue<string> failures,
        CancellationToken over)
    {
        List<Task> sent = [];
        while (!over.IsCancellationRequested)
        {
            sent.Add(AskAsync(balancer, failures));
            await Task.Delay(Pace, CancellationToken.None);
        }

        await Task.WhenAll(sent);
        return sent.Count;
    }

    private static async Task AskAsync(Balancer balancer, ConcurrentQueue<string> failures)
    {
        try
        {
            var api = await balancer.ReadyAsync();
            await api.AskAsync("{ legalEntities(first: 1) { nodes { name } } }");
        }
        catch (Exception failure) when (failure is HttpRequestException or InvalidOperationException)
        {
            failures.Enqueue(failure.Message);
        }
    }
}
