using GraphQL;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Transport;

/// <summary>One operation of a WebSocket, from its subscribe to its complete.</summary>
/// <param name="id">The name the client gave it.</param>
/// <param name="scope">What belongs to the operation.</param>
/// <param name="send">Sends a message of this operation; false when the client is too slow.</param>
/// <param name="ended">What is done when it ended by itself.</param>
/// <param name="broke">What is done when it ended by a bug.</param>
/// <param name="held">What it counts for among the operations of its caller.</param>
internal sealed class SocketOperation(
    string id,
    OperationScope scope,
    Func<SocketMessage, Action?, bool> send,
    Action<SocketOperation> ended,
    Action<Exception> broke,
    IDisposable held)
    : IObserver<ExecutionResult>, IAsyncDisposable
{
    private readonly CancellationTokenSource _cancellation = new();
    private IDisposable? _stream;

    public string Id => id;

    public OperationScope Scope => scope;

    /// <summary>Whether the client completed the operation, or is gone.</summary>
    public bool IsCancelled => _cancellation.IsCancellationRequested;

    /// <summary>Runs the operation, then sends what the engine answered or follows the stream it opened.</summary>
    public async Task RunAsync(Func<CancellationToken, Task<ExecutionResult>> run)
    {
        try
        {
            Answer(await run(_cancellation.Token));
        }
        catch (Exception error) when (!IsCancelled)
        {
            OnError(error);
        }
    }

    public void OnNext(ExecutionResult value)
    {
        if (!IsCancelled) send(SocketMessage.Next(id, value), GiveRoom);
    }

    public void OnError(Exception error)
    {
        if (error is not AccessDenied) broke(error);
        send(
            SocketMessage.Error(id, error is AccessDenied denied
                ? [denied]
                : [new ExecutionError("Something went wrong.") { Code = PublicErrors.Internal }]),
            null);
        ended(this);
    }

    public void OnCompleted()
    {
        send(SocketMessage.Complete(id), null);
        ended(this);
    }

    public async ValueTask DisposeAsync()
    {
        await _cancellation.CancelAsync();
        _stream?.Dispose();
        await scope.DisposeAsync();
        held.Dispose();
        _cancellation.Dispose();
    }

    private void GiveRoom()
    {
        if (!IsCancelled) scope.Room.Release();
    }

    private void Answer(ExecutionResult result)
    {
        if (result.Streams is { } streams)
        {
            _stream = streams.Values.Single().Subscribe(this);
            if (IsCancelled) _stream.Dispose();
        }
        else if (!result.Executed)
        {
            send(SocketMessage.Error(id, result.Errors!), null);
            ended(this);
        }
        else
        {
            send(SocketMessage.Next(id, result), null);
            OnCompleted();
        }
    }
}
