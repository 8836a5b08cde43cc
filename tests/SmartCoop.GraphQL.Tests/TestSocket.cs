using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SmartCoop.GraphQL.Tests;

/// <summary>
/// A WebSocket client that speaks graphql-transport-ws word by word, rightly or wrongly as the test wants.
/// </summary>
public sealed class TestSocket : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(120));

    private TestSocket()
    {
    }

    /// <summary>Why the host closed the socket: its code and its reason.</summary>
    public (int? Code, string? Reason) Closed => ((int?)_socket.CloseStatus, _socket.CloseStatusDescription);

    public static async Task<TestSocket> ConnectAsync(
        Uri address,
        string? protocol = "graphql-transport-ws",
        string? origin = null)
    {
        var client = new TestSocket();
        if (origin is not null) client._socket.Options.SetRequestHeader("Origin", origin);
        if (protocol is not null) client._socket.Options.AddSubProtocol(protocol);
        await client._socket.ConnectAsync(
            new UriBuilder(address) { Scheme = "ws" }.Uri, client._patience.Token);
        return client;
    }

    public Task SendAsync(object message) => SendTextAsync(JsonSerializer.Serialize(message));

    public Task SendTextAsync(string text) => _socket.SendAsync(
        Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, _patience.Token);

    public Task SendBytesAsync(byte[] bytes) =>
        _socket.SendAsync(bytes, WebSocketMessageType.Binary, endOfMessage: true, _patience.Token);

    /// <summary>The next message, or null when the host closed the socket.</summary>
    public async Task<JsonNode?> ReceiveAsync()
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer, _patience.Token);
            if (part.MessageType is WebSocketMessageType.Close) return null;

            bytes.Write(buffer, 0, part.Count);
            if (part.EndOfMessage) return JsonNode.Parse(bytes.ToArray());
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, _patience.Token);
        _socket.Dispose();
        _patience.Dispose();
    }
}

/// <summary>A subscription and what it brings, in order.</summary>
public sealed class Watched(TestSocket socket) : IAsyncDisposable
{
    /// <summary>The data of the next event; it must have no errors.</summary>
    public async Task<JsonNode> NextAsync()
    {
        var message = await socket.ReceiveAsync();
        Assert.Equal("next", (string?)message!["type"]);
        Assert.Null(message["payload"]!["errors"]);
        return message["payload"]!["data"]!;
    }

    /// <summary>The code of the error by which the host ends the subscription.</summary>
    public async Task<string?> EndAsync()
    {
        var message = await socket.ReceiveAsync();
        Assert.Equal("error", (string?)message!["type"]);
        return (string?)message["payload"]![0]!["extensions"]!["code"];
    }

    public ValueTask DisposeAsync() => socket.DisposeAsync();
}
