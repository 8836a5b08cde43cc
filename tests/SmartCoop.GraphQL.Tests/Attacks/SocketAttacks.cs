using System.Text.Json.Nodes;
using SmartCoop.Application.Access;

namespace SmartCoop.GraphQL.Tests.Attacks;

/// <summary>A46 to A50: what can be done to a socket; the close codes are in the tests of the protocol.</summary>
/// <remarks>Source: reliability.md 3.</remarks>
public sealed class SocketAttacks(EdgeHost host) : IClassFixture<EdgeHost>
{
    [Fact]
    public async Task A47__ten_sockets_of_one_token_are_open_and_the_eleventh_is_closed()
    {
        var many = new Viewer("many sockets") { Roles = [Role.Administrator] };
        var open = new List<TestSocket>();
        for (var i = 0; i < 10; i++) open.Add(await OpenAsync(many));
        await using var other = await OpenAsync(new Viewer("one socket") { Roles = [Role.Administrator] });

        await using var refused = await TestSocket.ConnectAsync(host.Address);
        await IntroduceAsync(refused, many);
        Assert.Null(await refused.ReceiveAsync());
        Assert.Equal(4429, refused.Closed.Code);

        foreach (var socket in open) await socket.DisposeAsync();
    }

    [Fact]
    public async Task A47__a_message_longer_than_64_kilobytes_closes_the_socket()
    {
        await using var socket = await OpenAsync(SmartCoopHost.Administrator);

        await socket.SendTextAsync(new string('x', 66_000));

        while (await socket.ReceiveAsync() is not null) ;
        Assert.Equal(1009, socket.Closed.Code);
    }

    [Fact]
    public async Task A47__a_thousand_pings_are_answered_one_by_one_and_hold_nothing()
    {
        await using var socket = await OpenAsync(SmartCoopHost.Administrator);

        for (var i = 0; i < 1_000; i++)
        {
            await socket.SendAsync(new { type = "ping" });
            Assert.Equal("pong", (string?)(await socket.ReceiveAsync())!["type"]);
        }
    }

    [Fact]
    public async Task A49__a_hostile_document_meets_the_same_guard_in_a_socket()
    {
        await using var socket = await OpenAsync(SmartCoopHost.Administrator);

        foreach (var hostile in HostileDocument.All.Where(hostile => hostile.Text.Length < 60_000))
        {
            await socket.SendAsync(new { type = "subscribe", id = "1", payload = new { query = hostile.Text } });
            var error = await socket.ReceiveAsync();

            Assert.Equal("error", (string?)error!["type"]);
            var rule = (string?)error["payload"]![0]!["extensions"]!["rule"];
            Assert.True(rule == hostile.Rule, $"{hostile.Attack} was answered {error.ToJsonString()}");
        }
    }

    [Fact]
    public async Task A49__hostile_documents_are_answered_shortly_by_http_too()
    {
        foreach (var hostile in HostileDocument.All.Where(hostile => hostile.Text.Length < 60_000))
        {
            using var response = await host.PostAsync(new { query = hostile.Text });
            var text = await response.Content.ReadAsStringAsync();

            Assert.Equal(422, (int)response.StatusCode);
            Assert.InRange(text.Length, 1, 2_000);
            var code = (string?)JsonNode.Parse(text)!["errors"]![0]!["extensions"]!["code"];
            Assert.True(code == hostile.Code, $"{hostile.Attack} was answered {text}");
        }
    }

    private async Task<TestSocket> OpenAsync(Viewer viewer)
    {
        var socket = await TestSocket.ConnectAsync(host.Address);
        await IntroduceAsync(socket, viewer);
        Assert.Equal("connection_ack", (string?)(await socket.ReceiveAsync())!["type"]);
        return socket;
    }

    private Task IntroduceAsync(TestSocket socket, Viewer viewer) => socket.SendAsync(
        new { type = "connection_init", payload = new { authorization = host.AuthorizationOf(viewer) } });
}
