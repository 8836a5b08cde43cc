using SmartCoop.Application.Access;
using SmartCoop.Application.Events;
using SmartCoop.Application.Units;
using SmartCoop.GraphQL.Schema;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Promises;

/// <summary>
/// P10: what is committed on one node reaches the subscribers of another, even when every notification is lost: facts
/// come at 50 a second while whoever listens for notifications is cut off again and again.
/// </summary>
/// <remarks>How fast is no matter of a test on a shared machine: that each comes, in order, is.</remarks>
[Collection(Promises.Name)]
[Trait("Category", "Promise"), Trait("Category", "PostgreSql")]
public sealed class WakePromiseOnPostgreSql : IAsyncLifetime
{
    private const int Facts = 500;
    private readonly PostgreSqlTestDatabase _database = new();
    private readonly Cooperative _cooperative;

    public WakePromiseOnPostgreSql() => _cooperative = new Cooperative(_database);

    private PaymentFacts Written => new(_database, _cooperative.Entity, _cooperative.Unit);

    public async Task InitializeAsync()
    {
        await _database.PrepareAsync();
        await _cooperative.FoundAsync();
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Given_listeners_cut_off_every_moment_when_facts_are_written_then_each_node_tells_all_of_them()
    {
        await using var fleet = await Fleet.StartAsync(_database);
        var start = (await fleet.Api(0).AskAsync("{ changes(first: 1) { resumeCursor } }"))["changes"]!;
        var clients = Enumerable.Range(0, 2)
            .Select(node => new RestlessClient(
                fleet, _cooperative.Unit, node, start["resumeCursor"]!.ToString()))
            .ToList();
        using var over = new CancellationTokenSource();
        var hearing = clients.ConvertAll(client => client.HearAsync(Facts, disconnections: 0, over.Token));
        var cutting = CutOffAsync(over.Token);

        await Written.WriteAsync(Facts, writers: 1, TimeSpan.FromMilliseconds(20));
        await Task.WhenAll(hearing);
        await over.CancelAsync();

        Assert.True(await cutting > 10, "Hardly anybody was cut off: nothing was proven.");
        var written = await Written.CursorsAsync(Facts);
        Assert.All(clients, client => Assert.Equal(written, client.Heard));
    }

    /// <summary>The broken twin: who waits for notifications alone hears nothing once they are lost.</summary>
    [Fact]
    public async Task Given_a_reader_that_never_looks_by_itself_when_notifications_are_lost_then_it_hears_nothing()
    {
        // No relay runs in this process, so that nothing is ever announced to it: the fleet stamps the facts.
        await using var fleet = await Fleet.StartAsync(_database);
        using var looking = Follow(_database.Services);
        using var deaf = Follow(new OnlyNotified(_database.Services));
        await Follower.CaughtUpAsync();
        await Follower.CaughtUpAsync();

        await Written.WriteAtOnceAsync(3);
        while (looking.Heard < 3) await Task.Delay(20);

        Assert.Equal(0, deaf.Heard);
    }

    /// <summary>Ends the sessions that listen, until told to stop; how many there were.</summary>
    private async Task<int> CutOffAsync(CancellationToken over)
    {
        var cut = 0;
        while (!over.IsCancellationRequested)
        {
            cut += (await _database.AskAsync<bool>(
                """
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()
                AND application_name LIKE 'node-%' AND (query LIKE 'LISTEN%' OR query LIKE '%pg_try_advisory_lock%'
                    OR query LIKE 'WITH unstamped%' OR query LIKE 'NOTIFY%')
                """)).Count;
            await Task.Delay(200, CancellationToken.None);
        }

        return cut;
    }

    private Follower Follow(IServiceProvider services)
    {
        var operation = new OperationScope([], Viewer.System("test"));
        var filter = new EventFilter { UnitId = _cooperative.Unit, Types = ["PaymentReceived"] };
        return new Follower(services, operation, filter);
    }

    /// <summary>A reader of the log in this process, which counts what it hears.</summary>
    private sealed class Follower : IObserver<object>, IDisposable
    {
        private readonly IDisposable _reading;
        private readonly OperationScope _operation;
        private int _heard;

        public Follower(IServiceProvider services, OperationScope operation, EventFilter filter)
        {
            _operation = operation;
            var permission = new MayWatchUnit(filter.UnitId!.Value, Scopes.PaymentsRead);
            _reading = new EventStream(services, permission, after: 0, filter, operation, fact => fact).Subscribe(this);
        }

        public int Heard => Volatile.Read(ref _heard);

        /// <summary>Lets it come to where it waits for more.</summary>
        public static Task CaughtUpAsync() => Task.Delay(TimeSpan.FromSeconds(2));

        public void OnNext(object value)
        {
            Interlocked.Increment(ref _heard);
            _operation.Room.Release();
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error) => throw error;

        public void Dispose() => _reading.Dispose();
    }

    /// <summary>Services whose signal waits for an announcement, however long it takes.</summary>
    private sealed class OnlyNotified(IServiceProvider services) : IServiceProvider, IEventSignal
    {
        public object? GetService(Type serviceType) =>
            serviceType == typeof(IEventSignal) ? this : services.GetService(serviceType);

        public Task WaitAsync(long after, CancellationToken cancellationToken) =>
            Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
    }
}
