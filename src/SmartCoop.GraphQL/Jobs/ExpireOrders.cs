using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Orders;
using SmartCoop.GraphQL.Access;

namespace SmartCoop.GraphQL.Jobs;

/// <summary>Ends the offers that no client answered in time: at the start, and then every hour.</summary>
/// <remarks>An offer that is over cannot be accepted anyway; the job shows it, and frees its unit of it.</remarks>
internal sealed partial class ExpireOrders(
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<ExpireOrders> log) : BackgroundService
{
    private const int AtOnce = 100;
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hours = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                while (await ExpireSomeAsync(scopes, stoppingToken) is AtOnce) { }
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Failed(failure); // The database may be away for a while: the next hour tries again.
            }
        }
        while (await hours.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Ends the next ones, each by a command of its own, and says how many.</summary>
    internal static async Task<int> ExpireSomeAsync(IServiceScopeFactory scopes, CancellationToken stoppingToken)
    {
        var ended = 0;
        await using var asking = scopes.ScopeOf(Viewer.System("job"));
        var over = await asking.ServiceProvider.GetRequiredService<ISender>()
            .Send(new ListExpiredOrders(AtOnce), stoppingToken);
        foreach (var order in over)
        {
            await using var scope = scopes.ScopeOf(Viewer.System("job"));
            var answer = await scope.ServiceProvider.GetRequiredService<ISender>()
                .Send(new ExpireOrder(order), stoppingToken);
            if (answer.Refusal is null) ended++; // A client who answers at this very moment was faster.
        }

        return ended;
    }

    [LoggerMessage(LogLevel.Error, "Ending offers that are over failed and will be tried again.")]
    private partial void Failed(Exception failure);
}
