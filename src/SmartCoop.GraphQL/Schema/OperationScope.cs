using System.Collections.Concurrent;
using GraphQL;
using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Domain;
using SmartCoop.Domain.Orders;
using SmartCoop.GraphQL.Access;
using SmartCoop.GraphQL.Operations;

namespace SmartCoop.GraphQL.Schema;

/// <summary>What belongs to one operation: the language of its reader, its loaders, the scope of its command.</summary>
/// <remarks>
/// Fields of a query run in parallel, so each read has a scope, and a connection, of its own. The fields below a
/// mutation
/// run one after the other in the scope of its command: a dry run shows what its open transaction holds.
/// </remarks>
/// <param name="languages">The languages the reader understands, the preferred one first.</param>
/// <param name="viewer">Who asks.</param>
internal sealed class OperationScope(IReadOnlyList<string> languages, Viewer viewer)
    : Dictionary<string, object?>, IAsyncDisposable
{
    /// <summary>How many events of one subscription may be on their way to a reader at any moment.</summary>
    public const int EventsUnderWay = 64;

    private readonly ConcurrentDictionary<object, object> _loaders = new();
    private AsyncServiceScope? _command;

    /// <summary>The languages the reader understands, the preferred one first.</summary>
    public IReadOnlyList<string> Languages { get; } = languages;

    /// <summary>Who asks.</summary>
    public Viewer Viewer { get; private set; } = viewer;

    /// <summary>
    /// Room for events: a subscription waits for it before each, the transport gives it back when one is sent.
    /// </summary>
    public SemaphoreSlim Room { get; } = new(EventsUnderWay);

    /// <summary>Waits until the reader may be sent one more event; a long replay takes as long as its points.</summary>
    public Func<CancellationToken, Task> Pace { get; set; } = _ => Task.CompletedTask;

    /// <summary>The operation a field is part of.</summary>
    public static OperationScope Of(IResolveFieldContext context) => (OperationScope)context.UserContext;

    /// <summary>The loader known by a name within this operation.</summary>
    public TLoader Loader<TLoader>(object name, Func<TLoader> make)
        where TLoader : class =>
        (TLoader)_loaders.GetOrAdd(name, _ => make());

    /// <summary>From now on the viewer sees an order whose link was shown, for the rest of this operation.</summary>
    public void Admit(Id<Order> order)
    {
        Viewer = Viewer with { OfferIds = Viewer.OfferIds.Add(order) };
        if (_command is { } command) command.ServiceProvider.GetRequiredService<CurrentActor>().Viewer = Viewer;
    }

    /// <summary>Sends a command in a scope that stays open until <see cref="EndCommandAsync"/>.</summary>
    public async Task<T> SendAsync<T>(
        IServiceProvider services,
        ICommand<T> command,
        CancellationToken cancellationToken)
    {
        await EndCommandAsync();
        var scope = services.ScopeOf(Viewer);
        _command = scope;
        using var told = Telemetry.Message(command, services.GetRequiredService<TimeProvider>());
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(command, cancellationToken);
    }

    /// <summary>Asks a query: within the command of this mutation, or else in a scope of its own.</summary>
    public async Task<T> AskAsync<T>(IServiceProvider services, IQuery<T> query, CancellationToken cancellationToken)
    {
        using var told = Telemetry.Message(query, services.GetRequiredService<TimeProvider>());
        if (_command is { } command)
            return await command.ServiceProvider.GetRequiredService<ISender>().Send(query, cancellationToken);

        await using var scope = services.ScopeOf(Viewer);
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(query, cancellationToken);
    }

    /// <summary>Ends the command of the mutation before; a dry run is rolled back here.</summary>
    public async Task EndCommandAsync()
    {
        var ended = _command;
        _command = null;
        if (ended is { } scope) await scope.DisposeAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await EndCommandAsync();
        Room.Dispose();
    }
}
