using SmartCoop.Application.Access;
using SmartCoop.Application.Partners;
using SmartCoop.GraphQL.Access;

namespace SmartCoop.GraphQL.Jobs;

/// <summary>Writes down when tokens were last shown, behind the back of those who wait for an answer.</summary>
internal sealed partial class NoteTokenUses(
    IServiceScopeFactory scopes,
    TokenUses uses,
    ILogger<NoteTokenUses> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (token, at) in uses.Shown.ReadAllAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.ScopeOf(Viewer.System("job"));
                await scope.ServiceProvider.GetRequiredService<IApiTokenUses>().NoteAsync(token, at, stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Failed(failure); // The next use is written down again.
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Writing down the use of a token failed.")]
    private partial void Failed(Exception failure);
}
