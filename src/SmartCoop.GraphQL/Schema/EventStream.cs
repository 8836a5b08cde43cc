using Mediator;
using SmartCoop.Application.Events;
using SmartCoop.Application.Units;
using SmartCoop.GraphQL.Access;
using SmartCoop.GraphQL.Operations;

namespace SmartCoop.GraphQL.Schema;

/// <summary>Follows the event log from a position on, and never hands over more than the reader has room for.</summary>
/// <remarks>
/// What is handed over was committed and has its position: a reader who comes back with it misses nothing.
/// </remarks>
/// <param name="services">Where the log is found.</param>
/// <param name="permission">Asked before events are handed over: whether the reader may still see them.</param>
/// <param name="after">The last position the reader knows.</param>
/// <param name="filter">Which facts.</param>
/// <param name="operation">The operation of the reader, whose room for events whoever sends one on gives back.</param>
/// <param name="show">What the reader sees of a fact.</param>
internal sealed class EventStream(
    IServiceProvider services,
    MayWatchUnit permission,
    long after,
    EventFilter filter,
    OperationScope operation,
    Func<LoggedEvent, object> show)
    : IObservable<object>
{
    private const int AtOnce = 100;
    private readonly TimeProvider _clock = services.GetRequiredService<TimeProvider>();

    public IDisposable Subscribe(IObserver<object> observer)
    {
        var reading = new Reading();
        _ = FollowAsync(observer, reading.Stopped);
        return reading;
    }

    private async Task FollowAsync(IObserver<object> observer, CancellationToken stopped)
    {
        try
        {
            for (var position = after; ;) position = await ForwardAsync(observer, position, stopped);
        }
        catch (OperationCanceledException) when (stopped.IsCancellationRequested)
        {
        }
        catch (Exception broken)
        {
            observer.OnError(broken);
        }
    }

    /// <summary>Hands over what follows a position, waits for more, and says up to where the log was read.</summary>
    private async Task<long> ForwardAsync(IObserver<object> observer, long position, CancellationToken stopped)
    {
        var (facts, latest) = await ReadAsync(position, stopped);
        foreach (var fact in facts)
        {
            await operation.Room.WaitAsync(stopped);
            await operation.Pace(stopped);
            observer.OnNext(show(fact));
            Telemetry.Handed(_clock.GetUtcNow() - fact.OccurredAt);
        }

        if (facts.Count is AtOnce) return facts[^1].Cursor.Position;

        var read = Math.Max(position, latest);
        await services.GetRequiredService<IEventSignal>().WaitAsync(read, stopped);
        return read;
    }

    /// <summary>The next facts, and the position up to which no other was missed when they are few.</summary>
    private async Task<(IReadOnlyList<LoggedEvent> Facts, long Latest)> ReadAsync(
        long position,
        CancellationToken stopped)
    {
        await using var scope = services.ScopeOf(operation.Viewer);
        var log = scope.ServiceProvider.GetRequiredService<IEventLog>();
        var latest = await log.LatestAsync(stopped);
        var facts = await log.ReadAsync(position, filter, AtOnce, stopped);
        if (facts.Count > 0 && !await scope.ServiceProvider.GetRequiredService<ISender>().Send(permission, stopped))
            throw AccessDenied.NoLonger(permission, operation.Languages);

        return (facts, Math.Max(latest.Position, facts.Count is 0 ? 0 : facts[^1].Cursor.Position));
    }

    private sealed class Reading : IDisposable
    {
        private readonly CancellationTokenSource _stop = new();

        public Reading()
        {
            Stopped = _stop.Token;
            Telemetry.SubscriptionBegan();
        }

        public CancellationToken Stopped { get; }

        public void Dispose()
        {
            if (_stop.IsCancellationRequested) return;

            Telemetry.SubscriptionEnded();
            _stop.Cancel();
            _stop.Dispose();
        }
    }
}
