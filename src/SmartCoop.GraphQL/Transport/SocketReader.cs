using System.Net.WebSockets;
using System.Text.Json;

namespace SmartCoop.GraphQL.Transport;

/// <summary>Reads whole messages from a WebSocket, none longer than allowed.</summary>
internal sealed class SocketReader(WebSocket socket, int messageBytes)
{
    private readonly byte[] _buffer = new byte[4096];

    /// <summary>The next message as JSON, or why the socket is to be closed.</summary>
    public async Task<(JsonDocument? Message, SocketClose Close)> ReadAsync(CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        while (true)
        {
            var part = await socket.ReceiveAsync(_buffer.AsMemory(), cancellationToken);
            if (part.MessageType is WebSocketMessageType.Close) return (null, SocketClose.Done);
            if (part.MessageType is WebSocketMessageType.Binary)
                return (null, SocketClose.BadMessage("Messages are text"));
            if (bytes.Length + part.Count > messageBytes) return (null, SocketClose.TooLong);

            bytes.Write(_buffer, 0, part.Count);
            if (part.EndOfMessage) return Parse(bytes.ToArray());
        }
    }

    private static (JsonDocument? Message, SocketClose Close) Parse(byte[] message)
    {
        try
        {
            return (JsonDocument.Parse(message), default);
        }
        catch (JsonException)
        {
            return (null, SocketClose.BadMessage("Invalid message received"));
        }
    }
}
