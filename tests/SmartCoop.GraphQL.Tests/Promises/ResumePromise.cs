using System.Text.Json.Nodes;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Promises;

/// <summary>
/// P9: a subscriber that comes back with its last cursor, to any node, gets everything after it, in order: 200
/// disconnections of every kind while 5,000 facts are written, nodes are killed and the database drops everybody.
/// </summary>
[Collection(Promises.Name)]
[Trait("Category", "Promise"), Trait("Category", "PostgreSql")]
public sealed class ResumePromiseOnPostgreSql : IAsyncLifetime
{
    private const int Facts = 5_000;
    private const int Writers = 10;
    private const int Clients = 4;
    private const int DisconnectionsEach = 50;
    private readonly PostgreSqlTestDatabase _database = new();
    private readonly Cooperative _cooperative;

    public ResumePromiseOnPostgreSql() => _cooperative = new Cooperative(_database);

    public async Task InitializeAsync()
    {
        await _database.PrepareAsync();
        await _cooperative.FoundAsync();
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Given_subscribers_cut_off_again_and_again_when_they_resume_then_each_heard_everything_in_order()
    {
        var facts = new PaymentFacts(_database, _cooperative.Entity, _cooperative.Unit);
        await using var fleet = await Fleet.StartAsync(_database);
        var start = await fleet.Api(0).AskAsync("{ changes(first: 1) { resumeCursor } }");
        var clients = Enumerable.Range(0, Clients)
            .Select(client => new RestlessClient(fleet, _cooperative.Unit, client, Start(start)))
            .ToList();

        var writing = facts.WriteAsync(Facts, Writers, TimeSpan.FromMilliseconds(20));
        var hearing = clients.ConvertAll(client => client.HearAsync(Facts, DisconnectionsEach));
        await DisturbAsync(fleet);
        await writing;
        var written = await facts.CursorsAsync(Facts);
        await Task.WhenAll(hearing);

        Assert.All(clients, client => Assert.Equal(written, client.Heard));
        Assert.All(clients, client => Assert.True(client.Disconnections >= DisconnectionsEach));
    }

    /// <summary>The broken twin: who comes back without a cursor hears nothing of what happened meanwhile.</summary>
    [Fact]
    public async Task Given_a_subscriber_that_remembers_no_cursor_when_it_is_cut_off_then_facts_are_lost()
    {
        const int few = 300;
        var facts = new PaymentFacts(_database, _cooperative.Entity, _cooperative.Unit);
        await using var fleet = await Fleet.StartAsync(_database);
        var forgetful = new RestlessClient(fleet, _cooperative.Unit, number: 0, after: null);
        using var over = new CancellationTokenSource();
        var hearing = forgetful.HearAsync(int.MaxValue, disconnections: 20, over.Token);

        await facts.WriteAsync(few, writers: 1, TimeSpan.FromMilliseconds(20));
        var written = await facts.CursorsAsync(few);
        await over.CancelAsync();
        await hearing;

        Assert.NotEqual(written, forgetful.Heard);
    }

    private static string Start(JsonNode data) => data["changes"]!["resumeCursor"]!.ToString();

    /// <summary>Kills each node once and lets the database drop every connection twice, while all is at work.</summary>
    private async Task DisturbAsync(Fleet fleet)
    {
        for (var node = 0; node < 2; node++)
        {
            await Task.Delay(TimeSpan.FromSeconds(2));
            await fleet.KillAsync(node);
            await fleet.RestartAsync(node);
            await _database.AskAsync<bool>(
                """
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = current_database() AND application_name LIKE 'node-%'
                """);
        }
    }
}
