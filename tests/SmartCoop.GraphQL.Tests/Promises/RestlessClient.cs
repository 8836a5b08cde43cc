using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using SmartCoop.Domain;
using SmartCoop.Domain.Units;

namespace SmartCoop.GraphQL.Tests.Promises;

/// <summary>A subscriber that never stays long: it leaves in every way, and comes back to another node.</summary>
/// <param name="fleet">The nodes.</param>
/// <param name="unit">What it watches.</param>
/// <param name="number">Which client it is; it leaves in another order than the others.</param>
/// <param name="after">The cursor it begins after; without one it never remembers where it was.</param>
internal sealed class RestlessClient(Fleet fleet, Id<ProductionUnit> unit, int number, string? after)
{
    private readonly Random _random = new(number);
    private readonly bool _remembers = after is not null;
    private string? _last = after;

    /// <summary>The cursors of everything heard, in the order it came.</summary>
    public List<string> Heard { get; } = [];

    public int Disconnections { get; private set; }

    /// <summary>Listens until so much was heard, and is cut off so many times meanwhile.</summary>
    public async Task HearAsync(int facts, int disconnections, CancellationToken over = default)
    {
        while ((Heard.Count < facts || Disconnections < disconnections) && !over.IsCancellationRequested)
        {
            var rest = facts - Heard.Count;
            var some = Disconnections < disconnections ? Math.Min(rest, _random.Next(1, 60)) : rest;
            try
            {
                await HearSomeAsync(some, over);
            }
            catch (Exception gone)
                when (gone is WebSocketException or HttpRequestException or OperationCanceledException)
            {
                await Task.Delay(20, CancellationToken.None); // The node was killed, or is not there yet.
            }

            Disconnections++;
        }
    }

    private async Task HearSomeAsync(int some, CancellationToken over)
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        var node = fleet.Nodes[(number + Disconnections) % fleet.Nodes.Count];
        await socket.ConnectAsync(new UriBuilder(node.Address) { Scheme = "ws" }.Uri, over);
        var authorization = $"Bearer {Api.Token(SmartCoopHost.Administrator)}";
        await SendAsync(socket, new { type = "connection_init", payload = new { authorization } }, over);
        await SendAsync(
            socket,
            new { type = "subscribe", id = "1", payload = PaymentFacts.Watch(unit, _remembers ? _last : null) },
            over);

        for (var heard = 0; heard < some;)
            if (await ReceiveAsync(socket, over) is { } message && Take(message)) heard++;

        await LeaveAsync(socket);
    }

    /// <summary>Goes with a close, in the middle of a word, or by reading no more for a while.</summary>
    private async Task LeaveAsync(ClientWebSocket socket)
    {
        var manner = _random.Next(3);
        if (manner is 0) await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, default);
        else if (manner is 1) await Task.Delay(_random.Next(50), CancellationToken.None);
        socket.Abort();
    }

    private bool Take(JsonNode message)
    {
        if ((string?)message["type"] is not "next") return false;

        _last = message["payload"]!["data"]!["paymentEvents"]!["cursor"]!.ToString();
        Heard.Add(_last);
        return true;
    }

    private static Task SendAsync(ClientWebSocket socket, object message, CancellationToken over) => socket.SendAsync(
        JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, over);

    private static async Task<JsonNode?> ReceiveAsync(ClientWebSocket socket, CancellationToken over)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, over);
            if (part.MessageType is WebSocketMessageType.Close) throw new WebSocketException("The node closed.");

            bytes.Write(buffer, 0, part.Count);
            if (part.EndOfMessage) return JsonNode.Parse(bytes.ToArray());
        }
    }
}
