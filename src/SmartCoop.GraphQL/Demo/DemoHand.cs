using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.GraphQL.Access;

namespace SmartCoop.GraphQL.Demo;

/// <summary>Does in the demo cooperative what people would do: one command after the other, each under a key.</summary>
internal sealed class DemoHand(IServiceProvider services, DemoClock clock)
{
    private int _done;

    /// <summary>How many commands were done.</summary>
    public int Done => _done;

    /// <summary>Sends one command.</summary>
    /// <exception cref="DemoFailedException">A rule refused it.</exception>
    public async Task<T> DoAsync<T>(Command<T> command, CancellationToken cancellationToken)
        where T : notnull
    {
        clock.Tick();
        await using var scope = services.ScopeOf(Viewer.System("demo"));
        var result = await scope.ServiceProvider.GetRequiredService<ISender>()
            .Send(command with { IdempotencyKey = $"demo-{++_done}" }, cancellationToken);

        return result.Refusal is { } refusal
            ? throw new DemoFailedException($"{command.GetType().Name} was refused: {refusal.Message}")
            : result.Value;
    }

    /// <summary>Asks one question.</summary>
    public async Task<T> AskAsync<T>(IQuery<T> query, CancellationToken cancellationToken)
    {
        await using var scope = services.ScopeOf(Viewer.System("demo"));
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(query, cancellationToken);
    }
}
