namespace SmartCoop.GraphQL.Persistence.Events;

/// <summary>Keeps a relay running: whatever happens to the database, it comes back and goes on.</summary>
internal abstract partial class RelayLoop(EventSignal signal, ILogger log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    protected EventSignal Signal { get; } = signal;

    /// <summary>Relays until it is told to stop or the connection is lost.</summary>
    protected abstract Task RunAsync(CancellationToken cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                Stumbled(log, failure);
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "The event relay lost its database and begins again.")]
    private static partial void Stumbled(ILogger log, Exception failure);
}
