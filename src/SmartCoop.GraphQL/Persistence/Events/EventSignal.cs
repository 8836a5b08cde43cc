using SmartCoop.Application.Events;

namespace SmartCoop.GraphQL.Persistence.Events;

/// <summary>Wakes the relay when something was committed here, and the readers when positions were given.</summary>
internal sealed class EventSignal : IEventSignal, IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private readonly Lock _changing = new();
    private readonly SemaphoreSlim _nudges = new(0, 1);
    private TaskCompletionSource _news = New();
    private long _latest;

    public async Task WaitAsync(long after, CancellationToken cancellationToken)
    {
        Task news;
        lock (_changing)
        {
            if (_latest > after) return;
            news = _news.Task;
        }

        await Task.WhenAny(news, Task.Delay(Longest, cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>Positions up to this one can now be read.</summary>
    public void Announce(long position)
    {
        lock (_changing)
        {
            if (position <= _latest) return;
            _latest = position;
            _news.SetResult();
            _news = New();
        }
    }

    /// <summary>Something was committed here that has no position yet.</summary>
    public void Nudge()
    {
        lock (_changing)
        {
            if (_nudges.CurrentCount is 0) _nudges.Release();
        }
    }

    /// <summary>Waits until something was committed here, and no longer than given: other nodes commit too.</summary>
    public Task NudgedAsync(TimeSpan longest, CancellationToken cancellationToken) =>
        _nudges.WaitAsync(longest, cancellationToken);

    public void Dispose() => _nudges.Dispose();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
