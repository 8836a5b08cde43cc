using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Events;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Governance;

namespace SmartCoop.GraphQL.Tests.Persistence;

public abstract class EventLogTests(TestDatabase database)
{
    private const int Writers = 32;

    [Fact]
    public async Task Given_many_writers_at_once_when_all_is_stored_then_positions_have_no_gap()
    {
        var before = await LatestAsync();

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(async writer =>
        {
            for (var i = 0; i < 10; i++) await StoreAsync($"Decision {writer} {i}");
        }));

        var read = await ReadAsync(before, expected: 10 * Writers);
        Assert.Equal(
            Enumerable.Range(1, 10 * Writers).Select(i => before + i),
            read.Select(fact => fact.Cursor.Position));
        Assert.Equal(10 * Writers, read.Select(fact => fact.Id).Distinct().Count());
    }

    private Task<bool> StoreAsync(string title) => database.InScopeAsync(async scope =>
    {
        var work = scope.GetRequiredService<IUnitOfWork>();
        await work.BeginAsync(CancellationToken.None);
        scope.GetRequiredService<IEventLog>().Append(Fact(title));
        await work.StoreAsync(CancellationToken.None);
        await work.CommitAsync(CancellationToken.None);
        return true;
    });

    private static Recorded Fact(string title)
    {
        var id = Id.New<Decision>(TimeProvider.System.GetUtcNow());
        var fact = new DecisionTaken(default, id, DecisionBody.Board, new DateOnly(2026, 1, 5), title);
        return new Recorded(fact, id.Value);
    }

    private Task<long> LatestAsync() => database.InScopeAsync(async scope =>
        (await scope.GetRequiredService<IEventLog>().LatestAsync(CancellationToken.None)).Position);

    private async Task<List<LoggedEvent>> ReadAsync(long after, int expected)
    {
        var read = new List<LoggedEvent>();
        var signal = database.Services.GetRequiredService<IEventSignal>();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (read.Count < expected)
        {
            var last = read.Count > 0 ? read[^1].Cursor.Position : after;
            await signal.WaitAsync(last, patience.Token);
            read.AddRange(await database.InScopeAsync(scope => scope.GetRequiredService<IEventLog>()
                .ReadAsync(last, EventFilter.Everything, 100, patience.Token)));
        }

        return read;
    }
}

public sealed class EventLogTestsOnSqlite(SqliteTestDatabase database)
    : EventLogTests(database), IClassFixture<SqliteTestDatabase>;

[Trait("Category", "PostgreSql")]
public sealed class EventLogTestsOnPostgreSql(PostgreSqlTestDatabase database)
    : EventLogTests(database), IClassFixture<PostgreSqlTestDatabase>;
