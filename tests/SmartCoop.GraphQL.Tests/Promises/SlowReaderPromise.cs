using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Promises;

/// <summary>
/// P11: a slow subscriber harms only itself: one never reads while 10,000 facts are written; the others hear all of
/// them, the host's memory stays within bounds, the one that never reads is let go and resumes completely.
/// </summary>
[Collection(Promises.Name)]
[Trait("Category", "Promise"), Trait("Category", "PostgreSql")]
public sealed class SlowReaderPromiseOnPostgreSql : IAsyncLifetime
{
    private const int Facts = 10_000;
    private const int Others = 3;
    private const long MostGrowth = 50L * 1024 * 1024;
    private readonly PostgreSqlTestDatabase _database = new();
    private readonly Cooperative _cooperative;

    public SlowReaderPromiseOnPostgreSql() => _cooperative = new Cooperative(_database);

    public async Task InitializeAsync()
    {
        await _database.PrepareAsync();
        await _cooperative.FoundAsync();
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Given_a_subscriber_that_never_reads_then_the_others_hear_all_and_it_is_let_go_and_resumes()
    {
        await using var fleet = await Fleet.StartAsync(_database, ("Sockets__PingEvery", "00:00:03"));
        var start = (await fleet.Api(0).AskAsync("{ changes(first: 1) { resumeCursor } }"))["changes"]!;
        var after = start["resumeCursor"]!.ToString();
        var facts = new PaymentFacts(_database, _cooperative.Entity, _cooperative.Unit);
        await HearAllAsync(fleet, after, 0); // Whatever a first reader costs is not counted.
        var before = fleet.Nodes[0].ResidentBytes;

        using var slow = await SlowAsync(fleet.Nodes[0].Address, after);
        await facts.WriteAtOnceAsync(Facts);
        var written = await facts.CursorsAsync(Facts);
        foreach (var heard in await Task.WhenAll(
            Enumerable.Range(0, Others).Select(_ => HearAllAsync(fleet, after, Facts)))) Assert.Equal(written, heard);

        Assert.True(fleet.Nodes[0].ResidentBytes - before < MostGrowth, "The host kept what nobody reads.");
        var read = await ReadUntilLetGoAsync(slow);
        Assert.True(read.Count < Facts, "It was not let go.");
        var rest = await HearAllAsync(fleet, read.Count > 0 ? read[^1] : after, Facts - read.Count);
        Assert.Equal(written, [.. read, .. rest]);
    }

    /// <summary>Hears so many facts after a cursor from the first node, as fast as it can.</summary>
    private async Task<List<string>> HearAllAsync(Fleet fleet, string after, int facts)
    {
        var client = new RestlessClient(fleet, _cooperative.Unit, number: 0, after);
        await client.HearAsync(facts, disconnections: 0);
        return client.Heard;
    }

    /// <summary>Subscribes to much, with as little room for it as the machine allows, and reads nothing.</summary>
    private async Task<ClientWebSocket> SlowAsync(Uri node, string after)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (target, cancellationToken) =>
            {
                var narrow = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
                await narrow.ConnectAsync(target.DnsEndPoint, cancellationToken);
                return new NetworkStream(narrow, ownsSocket: true);
            },
        };
        await socket.ConnectAsync(
            new UriBuilder(node) { Scheme = "ws" }.Uri, new HttpMessageInvoker(handler), CancellationToken.None);
        var authorization = $"Bearer {Api.Token(SmartCoopHost.Administrator)}";
        await SendAsync(socket, new { type = "connection_init", payload = new { authorization } });
        await SendAsync(socket, new
        {
            type = "subscribe",
            id = "1",
            payload = PaymentFacts.Watch(_cooperative.Unit, after, large: true),
        });
        return socket;
    }

    /// <summary>Reads what had reached it before the host let it go: its cursors, in order.</summary>
    private static async Task<List<string>> ReadUntilLetGoAsync(ClientWebSocket socket)
    {
        await Task.Delay(TimeSpan.FromSeconds(15)); // Two pings, and the host's patience with a last word.
        var (read, buffer) = (new List<string>(), new byte[64 * 1024]);
        try
        {
            while (true)
            {
                using var bytes = new MemoryStream();
                WebSocketReceiveResult part;
                do
                {
                    part = await socket.ReceiveAsync(buffer, CancellationToken.None);
                    bytes.Write(buffer, 0, part.Count);
                }
                while (!part.EndOfMessage);

                if (part.MessageType is WebSocketMessageType.Close) return read;
                if (JsonNode.Parse(bytes.ToArray())!["payload"]?["data"]?["paymentEvents"]?["cursor"] is { } cursor)
                    read.Add(cursor.ToString());
            }
        }
        catch (WebSocketException)
        {
            return read;
        }
    }

    private static Task SendAsync(ClientWebSocket socket, object message) => socket.SendAsync(
        JsonSerializer.SerializeToUtf8Bytes(message),
        WebSocketMessageType.Text,
        endOfMessage: true,
        CancellationToken.None);
}
