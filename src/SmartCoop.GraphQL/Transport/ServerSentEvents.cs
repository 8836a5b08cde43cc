using System.Text;
using System.Threading.Channels;
using GraphQL;
using SmartCoop.GraphQL.Operations;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Transport;

/// <summary>graphql-sse, distinct connections: one operation, answered as server-sent events.</summary>
/// <remarks>Source: PROTOCOL.md of graphql-sse. What was refused is told by an event, too.</remarks>
internal sealed class ServerSentEvents : IObserver<ExecutionResult>
{
    /// <summary>How long a client may take to read what was sent to it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>What is to be sent, as much as the operation gives room for; null shows that we are here.</summary>
    private readonly Channel<ExecutionResult?> _outgoing = Channel.CreateUnbounded<ExecutionResult?>();
    private readonly HttpContext _http;
    private readonly OperationScope _scope;
    private readonly IGraphQLTextSerializer _serializer;
    private bool _completed;

    private ServerSentEvents(HttpContext http, OperationScope scope)
    {
        (_http, _scope) = (http, scope);
        _serializer = http.RequestServices.GetRequiredService<IGraphQLTextSerializer>();
    }

    /// <summary>Answers, and follows what the operation brings until one of the two has enough.</summary>
    /// <param name="http">The request.</param>
    /// <param name="result">What the operation resulted in.</param>
    /// <param name="scope">What belongs to the operation.</param>
    public static async Task AnswerAsync(HttpContext http, ExecutionResult result, OperationScope scope)
    {
        var events = new ServerSentEvents(http, scope);
        http.Response.ContentType = $"{MediaTypes.Events}; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no"; // A proxy that collects events would hold them back.
        try
        {
            if (result.Streams is { } streams) await events.FollowAsync(streams.Values.Single());
            else await events.TellAsync(result);
        }
        catch (OperationCanceledException)
        {
            http.Abort(); // The client is gone, or reads nothing: it comes back with its last cursor.
        }
    }

    public void OnNext(ExecutionResult value) => _outgoing.Writer.TryWrite(value);

    public void OnError(Exception error)
    {
        OnNext(error is AccessDenied denied
            ? new ExecutionResult { Errors = [denied] }
            : Refused(PublicErrors.Internal, "Something went wrong."));
        OnCompleted();
    }

    public void OnCompleted()
    {
        _completed = true;
        _outgoing.Writer.TryComplete();
    }

    private async Task TellAsync(ExecutionResult result)
    {
        await SendAsync(Next(result));
        await SendAsync("event: complete\ndata:\n\n");
    }

    private async Task FollowAsync(IObservable<ExecutionResult> stream)
    {
        var services = _http.RequestServices;
        var limits = services.GetRequiredService<SocketLimits>();
        using var held = services.GetRequiredService<Holdings>()
            .TryTake(Holdings.NameOf(_http, _scope.Viewer), "operations", limits.Operations);
        if (held is null) await TellAsync(Refused(PublicErrors.TooManyOperations, "Too many operations run at once."));
        else await FollowAsync(stream, limits.PingEvery, services);
    }

    private async Task FollowAsync(
        IObservable<ExecutionResult> stream,
        TimeSpan pingEvery,
        IServiceProvider services)
    {
        var stopping = services.GetRequiredService<Draining>().Closing;
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(_http.RequestAborted);
        using var subscription = stream.Subscribe(this);
        using var stop = stopping.Register(() => _outgoing.Writer.TryComplete());
        var watched = EndWhenOverAsync(leaving.Token);
        await using var ping = services.GetRequiredService<TimeProvider>().CreateTimer(
            _ => _outgoing.Writer.TryWrite(null), null, pingEvery, pingEvery);

        _outgoing.Writer.TryWrite(null); // The client learns at once that it is connected.
        await foreach (var result in _outgoing.Reader.ReadAllAsync(_http.RequestAborted))
        {
            await SendAsync(result is null ? ":\n\n" : Next(result));
            if (result is not null) _scope.Room.Release();
        }

        // A host that stops says nothing: the client connects again, and resumes after its last cursor.
        if (_completed) await SendAsync("event: complete\ndata:\n\n");
        await leaving.CancelAsync();
        await watched;
    }

    /// <summary>Ends the stream when the token of the reader does.</summary>
    private async Task EndWhenOverAsync(CancellationToken leaving)
    {
        try
        {
            if (await Introduction.VisitAsync(_http, payload: null, leaving) is { } visit)
                await visit.UntilOverAsync(leaving);
            OnNext(Refused(Introduction.Unauthenticated, "The token has expired or was revoked."));
            OnCompleted();
        }
        catch (OperationCanceledException)
        {
            // The reader left before.
        }
    }

    private string Next(ExecutionResult result) => $"event: next\ndata: {_serializer.Serialize(result)}\n\n";

    private async Task SendAsync(string text)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(_http.RequestAborted);
        patience.CancelAfter(Patience);
        await _http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), patience.Token);
        await _http.Response.Body.FlushAsync(patience.Token);
    }

    private static ExecutionResult Refused(string code, string message) =>
        new() { Errors = [new ExecutionError(message) { Code = code }] };
}
