namespace SmartCoop.GraphQL.Operations;

/// <summary>How a host goes: it says that it is not ready, waits until nobody sends more, then closes.</summary>
/// <remarks>
/// Kestrel refuses new connections at once when it stops, so a balancer must have looked away before (reliability M21).
/// Where nobody ever asked whether the host is ready, nobody is waited for.
/// </remarks>
internal sealed class Draining(IHostApplicationLifetime lifetime, IConfiguration configuration, TimeProvider clock)
    : IHostedLifecycleService, IDisposable
{
    private static readonly TimeSpan UsualNotice = TimeSpan.FromSeconds(5);
    private readonly CancellationTokenSource _closing = new();

    /// <summary>Whether the host was told to stop.</summary>
    public bool HasBegun => lifetime.ApplicationStopping.IsCancellationRequested;

    /// <summary>Whether somebody sends requests only while the host is ready.</summary>
    public bool IsFollowed { get; set; }

    /// <summary>When long connections must end, and may be opened again elsewhere.</summary>
    public CancellationToken Closing => _closing.Token;

    /// <summary>How long the host serves on after it said that it is not ready (<c>Shutdown:Notice</c>).</summary>
    private TimeSpan Notice => configuration.GetValue("Shutdown:Notice", UsualNotice);

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        if (IsFollowed)
        {
            await Task.Delay(Notice, clock, cancellationToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await _closing.CancelAsync();
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _closing.Dispose();
}
