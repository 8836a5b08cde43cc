using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using GraphQL;
using GraphQL.Transport;
using SmartCoop.Application.Access;
using SmartCoop.GraphQL.Access;
using SmartCoop.GraphQL.Operations;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Transport;

/// <summary>graphql-transport-ws: one client, several operations at once.</summary>
/// <remarks>Source: PROTOCOL.md of graphql-ws.</remarks>
internal sealed partial class GraphQLSocket : IAsyncDisposable
{
    private const string Protocol = "graphql-transport-ws";

    /// <summary>How long a client may take to read its last messages and to answer that the socket is closed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, SocketOperation> _operations = new();
    private readonly CancellationTokenSource _closing;
    private readonly Holdings _holdings;
    private readonly HttpContext _http;
    private readonly SocketLimits _limits;
    private readonly IGraphQLTextSerializer _serializer;
    private readonly WebSocket _socket;
    private readonly SocketWriter _writer;
    private SocketClose? _close;
    private bool _initialised;
    private IDisposable? _held;
    private Viewer _viewer = Viewer.Nobody;

    private GraphQLSocket(HttpContext http, WebSocket socket)
    {
        (_http, _socket) = (http, socket);
        _limits = http.RequestServices.GetRequiredService<SocketLimits>();
        _holdings = http.RequestServices.GetRequiredService<Holdings>();
        _serializer = http.RequestServices.GetRequiredService<IGraphQLTextSerializer>();
        _writer = new SocketWriter(socket, (_limits.Operations + 1) * OperationScope.EventsUnderWay);
        _closing = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
    }

    /// <summary>Serves a client until one of the two closes the socket.</summary>
    public static async Task ServeAsync(HttpContext http)
    {
        var spoken = http.WebSockets.WebSocketRequestedProtocols.Contains(Protocol);
        using var socket = await http.WebSockets.AcceptWebSocketAsync(spoken ? Protocol : null);
        if (!spoken)
        {
            await CloseAsync(socket, SocketClose.NotAcceptable);
            return;
        }

        await using var served = new GraphQLSocket(http, socket);
        await served.RunAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var operation in _operations.Values) await operation.DisposeAsync();
        _held?.Dispose();
        await _closing.CancelAsync();
        _closing.Dispose();
    }

    private async Task RunAsync()
    {
        var clock = _http.RequestServices.GetRequiredService<TimeProvider>();
        await using var impatience = clock.CreateTimer(
            _ => AskForInit(), null, _limits.InitTimeout, Timeout.InfiniteTimeSpan);
        await using var ping = clock.CreateTimer(
            _ => Beat(), null, _limits.PingEvery, _limits.PingEvery);
        using var stop = _http.RequestServices.GetRequiredService<Draining>().Closing
            .Register(() => CloseSoon(SocketClose.GoingAway));
        var writing = _writer.RunAsync(_closing.Token);

        await ListenAsync();

        _writer.Complete();
        _closing.CancelAfter(Patience);
        await GoneIsFine(writing);
        await GoneIsFine(CloseAsync(_socket, _close ?? SocketClose.Done));
        await GoneIsFine(DrainAsync());
    }

    /// <summary>Reads on until the client has seen the close: unread bytes would reset the connection.</summary>
    private async Task DrainAsync()
    {
        var rest = new byte[16 * 1024];
        while (_socket.State is WebSocketState.CloseSent) await _socket.ReceiveAsync(rest.AsMemory(), _closing.Token);
    }

    private async Task ListenAsync()
    {
        var reader = new SocketReader(_socket, _limits.MessageBytes);
        await GoneIsFine(ListenAsync());

        async Task ListenAsync()
        {
            while (_close is null)
            {
                var (message, close) = await reader.ReadAsync(_closing.Token);
                if (message is null) _close ??= close;
                else using (message) _close ??= await HandleAsync(message.RootElement);
            }
        }
    }

    /// <summary>Does what a message asks for; the answer is why the socket must be closed, if it must.</summary>
    private async ValueTask<SocketClose?> HandleAsync(JsonElement message)
    {
        var incoming = ClientMessage.Read(message);
        return incoming.Type switch
        {
            "connection_init" when _initialised => SocketClose.TooManyInits,
            "connection_init" => await InitialiseAsync(incoming.Payload),
            "ping" => Send(SocketMessage.Pong(incoming.Payload)),
            "pong" => null,
            "subscribe" when !_initialised => SocketClose.Unauthorized,
            "subscribe" when incoming is { Id: { Length: > 0 } id, Payload: { } payload } => Subscribe(id, payload),
            "complete" when incoming.Id is { Length: > 0 } id => Complete(id),
            _ => SocketClose.BadMessage("Invalid message received"),
        };
    }

    private async ValueTask<SocketClose?> InitialiseAsync(JsonElement? payload)
    {
        _initialised = true;
        if (await Introduction.VisitAsync(_http, payload, _closing.Token) is not { } visit)
            return SocketClose.Forbidden;

        _viewer = visit.Viewer;
        _held = _holdings.TryTake(Holdings.NameOf(_http, _viewer), "sockets", _limits.Sockets);
        if (_held is null) return SocketClose.TooManySockets;

        _ = GoneIsFine(CloseWhenOverAsync(visit));
        return Send(SocketMessage.Ack);
    }

    private async Task CloseWhenOverAsync(Visit visit)
    {
        await visit.UntilOverAsync(_closing.Token);
        CloseSoon(SocketClose.Expired);
    }

    private SocketClose? Subscribe(string id, JsonElement payload)
    {
        var (request, broken) = RequestReader.Read(payload);
        if (request is null) return SocketClose.BadMessage(broken!);

        request = request with { Address = _http.Connection.RemoteIpAddress?.ToString() };
        var held = _holdings.TryTake(Holdings.NameOf(_http, _viewer), "operations", _limits.Operations);
        if (held is null) return Send(SocketMessage.Error(id, [TooManyOperations()]));

        var scope = new OperationScope(AcceptedLanguages.Of(_http.Request), _viewer);
        var operation = new SocketOperation(id, scope, (text, sent) => Send(text, sent) is null, End, Broke, held);
        if (!_operations.TryAdd(id, operation))
        {
            held.Dispose();
            return SocketClose.Duplicate(id);
        }

        var runner = _http.RequestServices.GetRequiredService<OperationRunner>();
        _ = GoneIsFine(operation.RunAsync(stop => runner.RunAsync(request, scope, _http.RequestServices, stop)));
        return null;
    }

    private SocketClose? Complete(string id)
    {
        if (_operations.TryGetValue(id, out var operation)) End(operation);
        return null;
    }

    private void End(SocketOperation operation)
    {
        if (_operations.TryRemove(operation.Id, out _)) _ = operation.DisposeAsync().AsTask();
    }

    private void Broke(Exception failure) => BrokenOperation(
        _http.RequestServices.GetRequiredService<ILogger<GraphQLSocket>>(), failure);

    private void AskForInit()
    {
        if (!_initialised) CloseSoon(SocketClose.InitTimeout);
    }

    /// <summary>Asks whether the client is there; one that read nothing since it was last asked is let go.</summary>
    private void Beat()
    {
        if (_writer.IsStuck()) CloseSoon(SocketClose.TooSlow);
        else Send(SocketMessage.Ping);
    }

    private SocketClose? Send(SocketMessage message, Action? sent = null)
    {
        if (_writer.TrySend(Text(message), sent) || _closing.IsCancellationRequested) return null;

        CloseSoon(SocketClose.TooSlow);
        return SocketClose.TooSlow;
    }

    private string Text(SocketMessage message) => _serializer.Serialize(
        new OperationMessage { Type = message.Type, Id = message.Id, Payload = message.Payload });

    /// <summary>Closes from outside the listening loop, which a cancelled read would abort without a code.</summary>
    private void CloseSoon(SocketClose close)
    {
        _close ??= close;
        _closing.CancelAfter(Patience);
        _ = GoneIsFine(CloseAsync(_socket, close));
    }

    private ExecutionError TooManyOperations() =>
        new($"At most {_limits.Operations} operations run at once.") { Code = PublicErrors.TooManyOperations };

    private static Task CloseAsync(WebSocket socket, SocketClose close) =>
        socket.State is WebSocketState.Open or WebSocketState.CloseReceived
            ? socket.CloseOutputAsync((WebSocketCloseStatus)close.Code, close.Reason, CancellationToken.None)
            : Task.CompletedTask;

    /// <summary>A client that goes away ends what was done for it: nothing went wrong.</summary>
    private static async Task GoneIsFine(Task task)
    {
        try
        {
            await task;
        }
        catch (Exception gone)
            when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
        }
    }

    [LoggerMessage(LogLevel.Error, "An operation of a socket ended by a bug.")]
    private static partial void BrokenOperation(ILogger log, Exception failure);
}
