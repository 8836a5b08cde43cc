using SmartCoop.Application.Access;

namespace SmartCoop.GraphQL.Access;

/// <summary>Somebody who stays: behind a socket or a stream, whose token is looked at again and again.</summary>
/// <param name="authorization">What they showed, if anything.</param>
/// <param name="viewer">Who was recognised by it.</param>
/// <param name="services">Where the authenticator is.</param>
internal sealed partial class Visit(string? authorization, Viewer viewer, IServiceProvider services)
{
    private readonly TimeProvider _clock = services.GetRequiredService<TimeProvider>();

    public Viewer Viewer => viewer;

    /// <summary>Waits until the token has expired or was revoked, or until the visitor leaves.</summary>
    public async Task UntilOverAsync(CancellationToken leaving)
    {
        using var again = new PeriodicTimer(services.GetRequiredService<AccessOptions>().LookAgainEvery, _clock);
        while (await again.WaitForNextTickAsync(leaving))
            if (await IsOverAsync(leaving)) return;
    }

    private async ValueTask<bool> IsOverAsync(CancellationToken leaving)
    {
        if (viewer.ExpiresAt <= _clock.GetUtcNow()) return true;

        try
        {
            return (await services.GetRequiredService<IAuthenticator>().RecogniseAsync(authorization, leaving))
                .IsWorthless;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Without a database nothing is read either: the next look decides.
            NotLookedAt(services.GetRequiredService<ILogger<Visit>>(), failure);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The token of an open socket or stream could not be looked at again.")]
    private static partial void NotLookedAt(ILogger log, Exception failure);
}
