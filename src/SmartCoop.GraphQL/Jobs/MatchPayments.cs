using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Events;
using SmartCoop.Application.Payments;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Payments;
using SmartCoop.GraphQL.Access;

namespace SmartCoop.GraphQL.Jobs;

/// <summary>Looks at every bank transaction once, soon after it was imported: one command each.</summary>
/// <remarks>
/// What was not looked at is a property of the transaction, so a stop at any moment loses nothing; two hosts at work
/// at once ask for the same under the same key, and it happens once.
/// </remarks>
internal sealed partial class MatchPayments(
    IServiceScopeFactory scopes,
    IEventSignal signal,
    ILogger<MatchPayments> log) : BackgroundService
{
    private const int AtOnce = 100;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await MatchSomeAsync(stoppingToken)) await signal.WaitAsync(long.MaxValue, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) // The database may be away for a while: the job tries again.
            {
                Failed(failure);
                await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken);
            }
        }
    }

    /// <summary>Matches the next ones; whether there were any that can be worked on.</summary>
    private async Task<bool> MatchSomeAsync(CancellationToken stoppingToken)
    {
        var done = 0;
        foreach (var id in await NextAsync(stoppingToken))
            if (await MatchAsync(id, stoppingToken)) done++;

        return done > 0;
    }

    private async Task<IReadOnlyList<Id<BankTransaction>>> NextAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.ScopeOf(Viewer.System("job"));
        return await scope.ServiceProvider.GetRequiredService<ISender>()
            .Send(new ListUnexaminedTransactions(AtOnce), stoppingToken);
    }

    private async Task<bool> MatchAsync(Id<BankTransaction> id, CancellationToken stoppingToken)
    {
        await using var scope = scopes.ScopeOf(Viewer.System("job"));
        var matched = await scope.ServiceProvider.GetRequiredService<ISender>()
            .Send(new MatchPayment(id) { IdempotencyKey = $"job {id}" }, stoppingToken);
        if (matched.Refusal is { } refusal and not (ConcurrentChange or CommandInProgress))
            Refused(id.Value, refusal.Message);

        return matched.Refusal is null;
    }

    [LoggerMessage(LogLevel.Warning, "Bank transaction {Id} could not be matched: {Reason}")]
    private partial void Refused(Guid id, string reason);

    [LoggerMessage(LogLevel.Error, "Matching payments failed and will be tried again.")]
    private partial void Failed(Exception failure);
}
