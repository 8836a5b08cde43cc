using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Deliveries;
using SmartCoop.Application.Events;
using SmartCoop.GraphQL.Access;

namespace SmartCoop.GraphQL.Jobs;

/// <summary>Delivers invoices and credit notes as they are issued; whatever happens, it goes on.</summary>
internal sealed partial class DeliverInvoices(
    IServiceScopeFactory scopes,
    IEventSignal signal,
    ILogger<DeliverInvoices> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var nothingUpTo = 0L;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var round = await DeliverAsync(nothingUpTo, stoppingToken);
                nothingUpTo = round.NothingUpTo;
                if (round.Tried is 0) await signal.WaitAsync(nothingUpTo, stoppingToken);
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

    private async Task<DeliveryRound> DeliverAsync(long nothingUpTo, CancellationToken cancellationToken)
    {
        await using var scope = scopes.ScopeOf(Viewer.System("job"));
        var sender = scope.ServiceProvider.GetRequiredService<ISender>();
        return await sender.Send(new DeliverDocuments(nothingUpTo), cancellationToken);
    }

    [LoggerMessage(LogLevel.Warning, "The delivery of documents stumbled and goes on shortly.")]
    private static partial void Stumbled(ILogger log, Exception failure);
}
