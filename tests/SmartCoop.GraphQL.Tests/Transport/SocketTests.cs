namespace SmartCoop.GraphQL.Tests.Transport;

/// <summary>graphql-transport-ws, word by word.</summary>
public sealed class SocketTests(SqliteHost host) : IClassFixture<SqliteHost>
{
    private object Init => new
    {
        type = "connection_init",
        payload = new { authorization = host.AuthorizationOf(SmartCoopHost.Administrator) },
    };

    [Fact]
    public async Task Given_a_client_without_our_protocol_when_it_connects_then_it_is_closed_with_4406()
    {
        await using var socket = await TestSocket.ConnectAsync(host.Address, protocol: null);

        await ClosesAsync(socket, 4406);
    }

    [Fact]
    public async Task Given_a_client_that_says_nothing_when_ten_seconds_passed_then_it_is_closed_with_4408()
    {
        await using var socket = await TestSocket.ConnectAsync(host.Address);
        await socket.SendAsync(new { type = "ping" });
        await ReceivesAsync(socket, "pong");

        host.Clock.Advance(TimeSpan.FromSeconds(11));

        await ClosesAsync(socket, 4408);
    }

    [Fact]
    public async Task Given_a_client_that_introduced_itself_when_it_is_silent_then_it_is_pinged_and_not_closed()
    {
        await using var socket = await ConnectedAsync();

        host.Clock.Advance(TimeSpan.FromSeconds(13));

        await ReceivesAsync(socket, "ping");
    }

    [Fact]
    public async Task Given_a_second_introduction_when_sent_then_the_socket_is_closed_with_4429()
    {
        await using var socket = await ConnectedAsync();

        await socket.SendAsync(Init);

        await ClosesAsync(socket, 4429);
    }

    [Fact]
    public async Task Given_no_introduction_when_subscribing_then_the_socket_is_closed_with_4401()
    {
        await using var socket = await TestSocket.ConnectAsync(host.Address);

        await socket.SendAsync(Subscribe("1", "{ __typename }"));

        await ClosesAsync(socket, 4401);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("""{"type":"unheard_of"}""")]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ __typename }"}}""")]
    [InlineData("""{"type":"subscribe","id":"1"}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{}}""")]
    [InlineData("""{"type":"complete"}""")]
    [InlineData("[]")]
    public async Task Given_a_message_that_is_none_when_sent_then_the_socket_is_closed_with_4400(string message)
    {
        await using var socket = await ConnectedAsync();

        await socket.SendTextAsync(message);

        await ClosesAsync(socket, 4400);
    }

    [Fact]
    public async Task Given_bytes_when_sent_then_the_socket_is_closed_with_4400()
    {
        await using var socket = await ConnectedAsync();

        await socket.SendBytesAsync([1, 2, 3]);

        await ClosesAsync(socket, 4400);
    }

    [Fact]
    public async Task Given_a_message_longer_than_a_megabyte_when_sent_then_the_socket_is_closed_with_1009()
    {
        await using var socket = await ConnectedAsync();

        await socket.SendTextAsync(new string('x', 1_100_000));

        await ClosesAsync(socket, 1009);
    }

    [Fact]
    public async Task Given_a_running_subscription_when_its_name_is_used_again_then_the_socket_is_closed_with_4409()
    {
        await using var socket = await ConnectedAsync();

        await socket.SendAsync(Subscribe("1", await WatchAsync()));
        await socket.SendAsync(Subscribe("1", await WatchAsync()));

        await ClosesAsync(socket, 4409);
    }

    [Fact]
    public async Task Given_a_query_when_subscribed_then_it_is_answered_once_and_completed()
    {
        await using var socket = await ConnectedAsync();

        await socket.SendAsync(Subscribe("1", "{ __typename }"));

        var next = await socket.ReceiveAsync();
        Assert.Equal("next", (string?)next!["type"]);
        Assert.Equal("1", (string?)next["id"]);
        Assert.Equal("Query", (string?)next["payload"]!["data"]!["__typename"]);
        await ReceivesAsync(socket, "complete");
    }

    [Theory]
    [InlineData("{", "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ nothingOfTheKind }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("subscription { paymentEvents(unitId: \"nonsense\") { cursor } }", "BAD_USER_INPUT")]
    [InlineData("subscription { paymentEvents(unitId: \"{unit}\", after: \"nonsense\") { cursor } }", "BAD_USER_INPUT")]
    public async Task Given_a_wrong_document_when_subscribed_then_its_name_gets_the_error_and_the_socket_stays_open(
        string query,
        string code)
    {
        await using var socket = await ConnectedAsync();

        await socket.SendAsync(Subscribe("wrong", query.Replace("{unit}", SomeUnit, StringComparison.Ordinal)));

        var error = await socket.ReceiveAsync();
        Assert.Equal("error", (string?)error!["type"]);
        Assert.Equal("wrong", (string?)error["id"]);
        Assert.Equal(code, (string?)error["payload"]![0]!["extensions"]!["code"]);
        await socket.SendAsync(Subscribe("wrong", "{ __typename }"));
        await ReceivesAsync(socket, "next");
    }

    [Fact]
    public async Task Given_a_subscription_when_completed_by_the_client_then_its_name_is_free_again()
    {
        await using var socket = await ConnectedAsync();

        await socket.SendAsync(Subscribe("1", await WatchAsync()));
        await socket.SendAsync(new { type = "complete", id = "1" });
        await socket.SendAsync(Subscribe("1", "{ __typename }"));

        await ReceivesAsync(socket, "next");
    }

    [Fact]
    public async Task Given_twenty_subscriptions_when_one_more_is_asked_for_then_only_that_one_is_refused()
    {
        await using var socket = await ConnectedAsync();

        var watch = await WatchAsync();
        for (var i = 0; i < 21; i++) await socket.SendAsync(Subscribe($"{i}", watch));

        var error = await socket.ReceiveAsync();
        Assert.Equal("error", (string?)error!["type"]);
        Assert.Equal("20", (string?)error["id"]);
    }

    [Fact]
    public async Task Given_a_ping_with_a_payload_when_sent_then_the_pong_brings_it_back()
    {
        await using var socket = await ConnectedAsync();

        await socket.SendAsync(new { type = "ping", payload = new { mark = 7 } });

        var pong = await socket.ReceiveAsync();
        Assert.Equal("pong", (string?)pong!["type"]);
        Assert.Equal(7, (int?)pong["payload"]!["mark"]);
    }

    private const string SomeUnit = "unit_AAAAAAAAAAAAAAAAAAAAAA";

    private async Task<string> WatchAsync()
    {
        var entity = await host.EntityAsync();
        var unit = await host.DraftUnitAsync(entity, await host.MemberAsync(entity));
        return $$"""subscription { paymentEvents(unitId: "{{unit}}") { cursor } }""";
    }

    private static object Subscribe(string id, string query) => new { type = "subscribe", id, payload = new { query } };

    private async Task<TestSocket> ConnectedAsync()
    {
        var socket = await TestSocket.ConnectAsync(host.Address);
        await socket.SendAsync(Init);
        await ReceivesAsync(socket, "connection_ack");
        return socket;
    }

    private static async Task ReceivesAsync(TestSocket socket, string type) =>
        Assert.Equal(type, (string?)(await socket.ReceiveAsync())?["type"]);

    private static async Task ClosesAsync(TestSocket socket, int code)
    {
        while (await socket.ReceiveAsync() is not null) ;

        Assert.Equal(code, socket.Closed.Code);
    }
}
