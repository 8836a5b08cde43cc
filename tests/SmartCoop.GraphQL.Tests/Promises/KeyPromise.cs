using SmartCoop.GraphQL.Schema;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Promises;

/// <summary>
/// P3: one idempotency key has one effect and one answer, on any node, for ever: 100 keys, each 100 times in parallel
/// over all nodes, then again after a restart and after 400 days; with another input it is refused.
/// </summary>
public abstract class KeyPromise(TestDatabase database) : IAsyncLifetime
{
    private const int Keys = 100;
    private const int Times = 100;
    private const int AtOnce = 64;
    private readonly Cooperative _cooperative = new(database);

    private protected TestDatabase Database { get; } = database;

    public async Task InitializeAsync()
    {
        await Database.PrepareAsync();
        await _cooperative.FoundAsync();
    }

    public Task DisposeAsync() => Database.DisposeAsync();

    [Fact]
    public async Task Given_keys_when_each_comes_a_hundred_times_then_each_has_one_effect_and_one_answer()
    {
        await using var fleet = await Fleet.StartAsync(Database);
        var answers = new string[Keys * Times];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, Keys * Times),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (call, _) => answers[call] = await DraftAsync(fleet.Api(call), call / Times));

        var first = Enumerable.Range(0, Keys).Select(key => answers[key * Times]).ToList();
        for (var call = 0; call < answers.Length; call++) Assert.Equal(first[call / Times], answers[call]);
        Assert.Equal(Keys, first.Distinct().Count());
        Assert.Equal(Keys, await EffectsAsync());

        await fleet.KillAsync(0);
        await fleet.RestartAsync(0);
        await Database.ExecuteAsync("UPDATE idempotency_keys SET claimed_at = '2025-01-01 00:00:00'");
        for (var key = 0; key < Keys; key++) Assert.Equal(first[key], await DraftAsync(fleet.Api(0), key));

        var other = await fleet.Api(1).SendAsync("draftInvoice", "invoice { id }", Input(key: 0, "Something else"));
        Assert.Equal("IdempotencyKeyReused", Api.Refusal(other));
        Assert.Equal(Keys, await EffectsAsync());
    }

    private async Task<string> DraftAsync(Api api, int key)
    {
        var payload = await api.MustSendAsync("draftInvoice", "invoice { id }", Input(key, "Work"));
        return payload["invoice"]!["id"]!.ToString();
    }

    private object Input(int key, string work) => new
    {
        unitId = NodeId.Of(_cooperative.Unit),
        clientId = NodeId.Of(_cooperative.Client),
        lines = new[]
        {
            new
            {
                description = work,
                quantity = "1",
                unitPrice = new { amount = "100.00", currencyCode = "EUR" },
                vatCategory = "STANDARD",
            },
        },
        idempotencyKey = $"key-{key}",
    };

    private Task<long> EffectsAsync() => Database.FigureAsync("SELECT COUNT(*) FROM invoices");
}

[Collection(Promises.Name)]
[Trait("Category", "Promise")]
public sealed class KeyPromiseOnSqlite() : KeyPromise(new SqliteTestDatabase());

[Collection(Promises.Name)]
[Trait("Category", "Promise"), Trait("Category", "PostgreSql")]
public sealed class KeyPromiseOnPostgreSql() : KeyPromise(new PostgreSqlTestDatabase());
