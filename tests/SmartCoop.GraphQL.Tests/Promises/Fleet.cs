using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Promises;

/// <summary>The hosts that serve one database: two on PostgreSQL, one on SQLite, and what is left of them.</summary>
internal sealed class Fleet : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly HostProcess[] _nodes;

    private readonly IReadOnlyList<(string Name, string Value)> _settings;

    private Fleet(
        TestDatabase database,
        HostProcess[] nodes,
        IReadOnlyList<(string Name, string Value)> settings) =>
        (_database, _nodes, _settings) = (database, nodes, settings);

    public IReadOnlyList<HostProcess> Nodes => _nodes;

    /// <summary>Lets the tests' own application go and starts the hosts.</summary>
    public static async Task<Fleet> StartAsync(
        TestDatabase database,
        params IReadOnlyList<(string Name, string Value)> settings)
    {
        if (database.IsSqlite) await database.LetGoAsync();
        var nodes = Enumerable.Range(0, database.IsSqlite ? 1 : 2).Select(node => StartAsync(database, node, settings));
        return new Fleet(database, await Task.WhenAll(nodes), settings);
    }

    /// <summary>The host for one call of many.</summary>
    public Api Api(int call) => _nodes[call % _nodes.Length].Api;

    /// <summary>The name a node gives the database.</summary>
    public static string Name(int node) => $"node-{node}";

    public Task KillAsync(int node) => _nodes[node].KillAsync();

    /// <summary>Starts another host in the place of one that was killed.</summary>
    public async Task RestartAsync(int node)
    {
        await _nodes[node].DisposeAsync();
        _nodes[node] = await StartAsync(_database, node, _settings);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes) await node.DisposeAsync();
    }

    private static Task<HostProcess> StartAsync(
        TestDatabase database,
        int node,
        IReadOnlyList<(string Name, string Value)> settings) => HostProcess.StartAsync(
        database.IsSqlite ? database.ConnectionString : $"{database.ConnectionString};Application Name={Name(node)}",
        settings);
}

/// <summary>Promises are kept one at a time: they need the whole machine.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Promises
{
    public const string Name = "Promises";
}
