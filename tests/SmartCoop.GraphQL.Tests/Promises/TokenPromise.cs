using Mediator;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Time.Testing;
using SmartCoop.Application;
using SmartCoop.Application.Access;
using SmartCoop.Application.Partners;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Partners;
using SmartCoop.GraphQL.Access;
using SmartCoop.GraphQL.Persistence;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Promises;

/// <summary>
/// P15: a stolen database contains no usable token, and a revoked token stops working everywhere at once: every value
/// of every column is replayed as a token; a token is revoked while two nodes and an open socket use it.
/// </summary>
public abstract class TokenPromise(TestDatabase database) : IAsyncLifetime
{
    private static readonly TimeSpan OnEveryNode = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan OnSockets = TimeSpan.FromSeconds(30);

    private readonly FakeTimeProvider _clock = new(TimeProvider.System.GetUtcNow());
    private readonly List<ServiceProvider> _nodes = [];

    public async Task InitializeAsync()
    {
        await database.PrepareAsync();
        await new Cooperative(database).FoundAsync();
        await database.LetGoAsync();
        for (var node = 0; node < (database.IsSqlite ? 1 : 2); node++) _nodes.Add(Node());
    }

    public async Task DisposeAsync()
    {
        foreach (var node in _nodes) await node.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task Given_a_stolen_database_when_every_value_is_shown_as_a_token_then_none_is_taken()
    {
        var (_, secret) = await CreateAsync();
        Assert.NotNull((await Taken(_nodes[0]).RecogniseAsync($"Bearer {secret}", default)).Viewer);
        var stolen = await StolenDatabase.ValuesAsync(database);

        Assert.InRange(stolen.Count, 100, int.MaxValue);
        Assert.DoesNotContain(secret, stolen);
        Assert.Empty(await UsableAsync(stolen, Taken(_nodes[0])));

        // The broken twin: a host that keeps tokens as they are. Whoever steals its database has them all.
        var plain = new Authenticator([new PlainTokens(_nodes[0])], _clock);
        Assert.NotEmpty(await UsableAsync(stolen, plain));
    }

    [Fact]
    public async Task Given_a_token_in_use_when_revoked_then_it_is_refused_on_every_node_and_its_sockets_are_over()
    {
        var (id, secret) = await CreateAsync();
        var authorization = $"Bearer {secret}";
        var forgetful = new ForgetsAfterTenMinutes(Taken(_nodes[^1]), _clock);
        var sockets = new List<Task>();
        foreach (var node in _nodes)
        {
            var viewer = (await Taken(node).RecogniseAsync(authorization, default)).Viewer!;
            sockets.Add(new Visit(authorization, viewer, node).UntilOverAsync(default));
        }

        Assert.NotNull((await forgetful.RecogniseAsync(authorization, default)).Viewer);
        await DoAsync(new RevokeApiToken(id));
        _clock.Advance(OnEveryNode);

        foreach (var node in _nodes)
            Assert.True((await Taken(node).RecogniseAsync(authorization, default)).IsWorthless);
        Assert.All(sockets, socket => Assert.False(socket.IsCompleted));
        _clock.Advance(OnSockets - OnEveryNode);
        await Task.WhenAll(sockets).WaitAsync(TimeSpan.FromSeconds(60));

        // The broken twin: a host that remembers for ten minutes whom it has recognised.
        Assert.NotNull((await forgetful.RecogniseAsync(authorization, default)).Viewer);
    }

    private static async Task<List<string>> UsableAsync(IEnumerable<string> values, IAuthenticator authenticator)
    {
        var usable = new List<string>();
        foreach (var value in values)
            foreach (var token in new[] { value, ApiTokenSecret.Prefix + value })
                if ((await authenticator.RecogniseAsync($"Bearer {token}", default)).Viewer is not null)
                    usable.Add(token);

        return usable;
    }

    private static IAuthenticator Taken(IServiceProvider node) => node.GetRequiredService<IAuthenticator>();

    private async Task<(Id<ApiToken> Id, string Secret)> CreateAsync()
    {
        var created = await DoAsync(new CreateApiToken(
            "Accounting tool", [ApiScope.AccountingRead], _clock.GetUtcNow().AddDays(30)));
        return (created.ApiTokenId, created.Secret!);
    }

    private async Task<T> DoAsync<T>(Command<T> command)
        where T : notnull
    {
        await using var scope = _nodes[0].ScopeOf(Viewer.System("test"));
        var key = command with { IdempotencyKey = Guid.NewGuid().ToString() };
        return (await scope.ServiceProvider.GetRequiredService<ISender>().Send(key)).Value;
    }

    /// <summary>One node of the deployment, without its transport.</summary>
    private ServiceProvider Node()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(database.Settings).Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSmartCoopApplication()
            .AddPersistence(configuration)
            .AddSingleton<TimeProvider>(_clock)
            .AddAccess(configuration, new HostingEnvironment { EnvironmentName = "Production" })
            .BuildServiceProvider(validateScopes: true);
    }
}

[Collection(Promises.Name)]
[Trait("Category", "Promise")]
public sealed class TokenPromiseOnSqlite() : TokenPromise(new SqliteTestDatabase());

[Collection(Promises.Name)]
[Trait("Category", "Promise"), Trait("Category", "PostgreSql")]
public sealed class TokenPromiseOnPostgreSql() : TokenPromise(new PostgreSqlTestDatabase());
