using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SmartCoop.GraphQL.Demo;

/// <summary>One subscription over graphql-transport-ws, as a frontend's client library would hold it.</summary>
/// <param name="token">Who listens.</param>
internal sealed class DemoSocket(string token) : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();

    /// <summary>Opens the socket, introduces itself, and subscribes.</summary>
    public async Task SubscribeAsync(
        Uri endpoint,
        string query,
        object variables,
        CancellationToken cancellationToken)
    {
        _socket.Options.AddSubProtocol("graphql-transport-ws");
        await _socket.ConnectAsync(new UriBuilder(endpoint) { Scheme = "ws" }.Uri, cancellationToken);

        var payload = new { authorization = $"Bearer {token}" };
        await SendAsync(new { type = "connection_init", payload }, cancellationToken);
        if (await ReceiveAsync(cancellationToken) is not { } hello || (string?)hello["type"] != "connection_ack")
            throw new DemoFailedException("The socket was not acknowledged.");

        await SendAsync(new { id = "1", type = "subscribe", payload = new { query, variables } }, cancellationToken);
    }

    /// <summary>Waits for the next event and hands back its data.</summary>
    public async Task<JsonNode> NextAsync(CancellationToken cancellationToken)
    {
        while (await ReceiveAsync(cancellationToken) is { } message)
        {
            if ((string?)message["type"] == "ping") await SendAsync(new { type = "pong" }, cancellationToken);
            if ((string?)message["type"] == "error") throw new DemoFailedException($"The socket answered {message}");
            if ((string?)message["type"] == "next" && message["payload"]?["data"] is { } data) return data;
        }

        throw new DemoFailedException($"The socket closed: {_socket.CloseStatus} {_socket.CloseStatusDescription}");
    }

    public async ValueTask DisposeAsync()
    {
        if (_socket.State is WebSocketState.Open)
            await _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "done", CancellationToken.None);
        _socket.Dispose();
    }

    private Task SendAsync(object message, CancellationToken cancellationToken) => _socket.SendAsync(
        JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);

    private async Task<JsonNode?> ReceiveAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[16 * 1024];
        using var message = new MemoryStream();
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            if (part.MessageType is WebSocketMessageType.Close) return null;
            message.Write(buffer.AsSpan(0, part.Count));
        }
        while (!part.EndOfMessage);

        return JsonNode.Parse(Encoding.UTF8.GetString(message.ToArray()));
    }
}
