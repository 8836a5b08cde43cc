using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;

namespace SmartCoop.GraphQL.Transport;

/// <summary>Sends messages one after the other; what waits to be sent is bounded.</summary>
internal sealed class SocketWriter(WebSocket socket, int waiting)
{
    private readonly Channel<(string Text, Action? Sent)> _outgoing =
        Channel.CreateBounded<(string, Action?)>(new BoundedChannelOptions(waiting) { SingleReader = true });

    private long _sent;
    private long _sentAtLastLook;
    private volatile bool _isSending;

    /// <summary>Whether the message that was on its way at the last look still is: the client does not read.</summary>
    public bool IsStuck()
    {
        var before = Interlocked.Exchange(ref _sentAtLastLook, Interlocked.Read(ref _sent));
        return _isSending && before == Interlocked.Read(ref _sent);
    }

    /// <summary>Puts a message in the line; false when the line is full, because the client reads too slowly.</summary>
    /// <param name="text">The message.</param>
    /// <param name="sent">What is done once it left.</param>
    public bool TrySend(string text, Action? sent = null) => _outgoing.Writer.TryWrite((text, sent));

    /// <summary>Takes no more messages; those in the line are still sent.</summary>
    public void Complete() => _outgoing.Writer.TryComplete();

    /// <summary>Sends until <see cref="Complete"/>, or until the client is gone.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await foreach (var (text, sent) in _outgoing.Reader.ReadAllAsync(cancellationToken))
        {
            _isSending = true;
            await socket.SendAsync(
                Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
            _isSending = false;
            Interlocked.Increment(ref _sent);
            sent?.Invoke();
        }
    }
}
