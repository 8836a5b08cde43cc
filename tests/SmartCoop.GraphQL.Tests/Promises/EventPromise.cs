using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Promises;

/// <summary>
/// P8: every committed change yields exactly one event with one gapless position, and no reader with a cursor misses
/// one: 20,000 events, 32 writers, transactions held 0 to 5 ms, 3 readers, the relay's leader killed 10 times.
/// </summary>
public abstract class EventPromise(TestDatabase database) : IAsyncLifetime
{
    private const int Events = 20_480;
    private const int Kills = 10;
    private const int Writers = 32;
    private const int Readers = 3;

    private protected TestDatabase Database { get; } = database;

    private protected abstract int EventsPerTransaction { get; }

    public Task InitializeAsync() => Database.PrepareAsync();

    public Task DisposeAsync() => Database.DisposeAsync();

    [Fact]
    public async Task Given_many_writers_when_the_relay_is_killed_again_and_again_then_no_reader_misses_a_fact()
    {
        await using var fleet = await Fleet.StartAsync(Database);
        using var writers = new EventWriters(Database, Writers, EventsPerTransaction);

        var writing = writers.RunAsync(Events);
        var reading = Enumerable.Range(0, Readers).Select(_ => Task.Run(ReadAsync)).ToList();
        for (var kill = 1; kill <= Kills; kill++)
        {
            writers.Allow(Events / Kills);
            while (writers.Written < (Events * kill / Kills) - (Events / Kills / 2)) await Task.Delay(5);
            await KillTheLeaderAsync(fleet);
        }

        await writing;
        foreach (var read in await Task.WhenAll(reading)) Assert.Equal(Enumerable.Range(1, Events), read);
        Assert.Equal(Events, await Database.FigureAsync("SELECT MAX(position) FROM events"));
        Assert.Equal(Events, await Database.FigureAsync("SELECT COUNT(DISTINCT position) FROM events"));
    }

    private protected abstract Task<int> LeaderAsync();

    private async Task KillTheLeaderAsync(Fleet fleet)
    {
        var leader = await LeaderAsync();
        await fleet.KillAsync(leader);
        await fleet.RestartAsync(leader);
    }

    private async Task<List<int>> ReadAsync()
    {
        var read = new List<int>(Events);
        var deadline = DateTime.UtcNow.AddMinutes(3);
        while (read.Count < Events && DateTime.UtcNow < deadline)
        {
            var last = read.Count > 0 ? read[^1] : 0;
            var news = await Database.AskAsync<int>(
                $"SELECT position FROM events WHERE position > {last} ORDER BY position LIMIT 500");
            read.AddRange(news);
            if (news.Count is 0) await Task.Delay(10);
        }

        return read;
    }
}

[Collection(Promises.Name)]
[Trait("Category", "Promise")]
public sealed class EventPromiseOnSqlite() : EventPromise(new SqliteTestDatabase())
{
    private protected override int EventsPerTransaction => 8;

    private protected override Task<int> LeaderAsync() => Task.FromResult(0);
}

[Collection(Promises.Name)]
[Trait("Category", "Promise"), Trait("Category", "PostgreSql")]
public sealed class EventPromiseOnPostgreSql() : EventPromise(new PostgreSqlTestDatabase())
{
    private const string Leader =
        """
        SELECT REPLACE(application_name, 'node-', '')::int FROM pg_stat_activity
        JOIN pg_locks USING (pid) WHERE locktype = 'advisory' AND granted AND datname = current_database()
        """;

    private protected override int EventsPerTransaction => 1;

    private protected override async Task<int> LeaderAsync()
    {
        while (true)
        {
            if (await Database.AskAsync<int>(Leader) is [var leader]) return leader;

            await Task.Delay(20);
        }
    }

    /// <summary>The broken twin: a reader that goes by the order of writing loses what commits late.</summary>
    [Fact]
    public async Task Given_a_cursor_on_the_order_of_writing_when_many_write_then_facts_are_lost()
    {
        const int Few = 4_096;
        using var writers = new EventWriters(Database, writers: 32, perTransaction: 1);
        writers.Allow(Few);
        var writing = writers.RunAsync(Few);

        var (last, read) = (0L, 0);
        while (true)
        {
            var isLast = writing.IsCompleted;
            var news = await Database.AskAsync<long>($"SELECT seq FROM events WHERE seq > {last} ORDER BY seq");
            (last, read) = (news.Count > 0 ? news[^1] : last, read + news.Count);
            if (isLast && news.Count is 0) break;
        }

        await writing;
        Assert.True(read < Few, "The naive cursor lost nothing: the test above would prove nothing.");
    }
}
