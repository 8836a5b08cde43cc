using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Pipeline;
using SmartCoop.GraphQL.Persistence;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Promises;

/// <summary>The broken twin of P3: keys that are looked up first and written later, without a unique index.</summary>
/// <remarks>SQLite has no such twin: its one queue of writers would save even this one.</remarks>
[Collection(Promises.Name)]
[Trait("Category", "Promise"), Trait("Category", "PostgreSql")]
public sealed class KeyPromiseTwin : IAsyncLifetime
{
    private readonly PostgreSqlTestDatabase _database = new()
    {
        Replacing = services => services.AddScoped<IIdempotencyKeys, CheckThenInsert>(),
    };

    public Task InitializeAsync() => _database.PrepareAsync();

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Given_keys_that_are_checked_then_inserted_when_they_come_at_once_then_effects_double()
    {
        await _database.ExecuteAsync("CREATE TABLE twin_keys (key text, fingerprint bytea, answer text)");

        for (var key = 0; key < 10; key++)
        {
            var wish = new Wish("Twin") { IdempotencyKey = $"twin-{key}" };
            await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => wish.SendAsync(_database))));
        }

        var effects = await _database.FigureAsync("SELECT COUNT(*) FROM events");
        Assert.True(effects > 10, $"{effects} effects of 10 keys: the promise's test would prove nothing.");
    }

    private sealed class CheckThenInsert(SmartCoopDbContext database) : IIdempotencyKeys
    {
        public async Task<UsedKey?> ClaimAsync(
            OperationKey key,
            byte[] fingerprint,
            CancellationToken cancellationToken)
        {
            var known = await database.Database
                .SqlQuery<string>($"SELECT answer AS \"Value\" FROM twin_keys WHERE key = {key.Key}")
                .ToListAsync(cancellationToken);
            if (known.Count > 0) return new UsedKey(fingerprint, known[0]);

            await database.Database.ExecuteSqlAsync(
                $"INSERT INTO twin_keys (key, fingerprint) VALUES ({key.Key}, {fingerprint})", cancellationToken);
            return null;
        }

        public Task AnswerAsync(OperationKey key, string answer, CancellationToken cancellationToken) =>
            database.Database.ExecuteSqlAsync(
                $"UPDATE twin_keys SET answer = {answer} WHERE key = {key.Key} AND answer IS NULL", cancellationToken);
    }
}
