using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Tests.Transport;

/// <summary>graphql-sse, distinct connections.</summary>
public sealed class EventStreamTests(SqliteHost host) : IClassFixture<SqliteHost>
{
    private const string Watch =
        "subscription($unitId: ID!, $after: String) { paymentEvents(unitId: $unitId, after: $after) { cursor kind } }";

    [Fact]
    public async Task Given_a_query_when_events_are_accepted_then_it_is_answered_by_one_and_completed()
    {
        using var stream = await OpenAsync(new { query = "{ __typename }" });

        Assert.Equal("Query", (string?)(await stream.NextAsync())!["data"]!["__typename"]);
        Assert.True(await stream.IsCompletedAsync());
    }

    [Theory]
    [InlineData("{", "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ nothingOfTheKind }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("subscription { paymentEvents(unitId: \"nonsense\") { cursor } }", "BAD_USER_INPUT")]
    [InlineData("mutation { openUnit(input: {}) { errors { __typename } } }", "METHOD_NOT_ALLOWED", true)]
    public async Task Given_what_is_refused_when_events_are_accepted_then_an_event_tells_it(
        string query,
        string code,
        bool byGet = false)
    {
        using var stream = await OpenAsync(new { query }, byGet);

        var error = (await stream.NextAsync())!["errors"]![0]!;
        Assert.Equal(code, (string?)error["extensions"]!["code"]);
        Assert.True(await stream.IsCompletedAsync());
    }

    [Fact]
    public async Task Given_a_watched_unit_when_clients_pay_then_events_come_and_come_again_from_a_cursor()
    {
        var work = await AtWork.FoundAsync(host);
        var unit = NodeId.Of(work.Units[0]);
        var invoice = await work.InvoiceAsync(work.Units[0], client: 0);
        var other = await work.InvoiceAsync(work.Units[0], client: 1);
        using var live = await OpenAsync(new { query = Watch, variables = new { unitId = unit } });
        Assert.Equal(":", await live.LineAsync());

        await work.ReceiveAsync(invoice);
        var heard = (await live.NextAsync())!["data"]!["paymentEvents"]!;
        await work.ReceiveAsync(other);
        var then = (await live.NextAsync())!["data"]!["paymentEvents"]!;
        host.Clock.Advance(TimeSpan.FromSeconds(13));

        Assert.Equal("RECEIVED", (string?)heard["kind"]);
        Assert.Equal(":", await live.LineAsync()); // The host is still there.
        using var missed = await OpenAsync(
            new { query = Watch, variables = new { unitId = unit, after = (string?)heard["cursor"] } }, byGet: true);
        Assert.Equal(
            (string?)then["cursor"], (string?)(await missed.NextAsync())!["data"]!["paymentEvents"]!["cursor"]);
    }

    [Theory]
    [InlineData("text/event-stream, application/json;q=0.9", "text/event-stream")]
    [InlineData("application/json, text/event-stream;q=0.9", "application/json")]
    [InlineData("*/*", "application/graphql-response+json")]
    [InlineData("application/json, text/event-stream", "application/json")]
    [InlineData("text/event-stream;q=0, */*;q=0.1", "application/graphql-response+json")]
    public async Task Given_what_a_client_accepts_when_it_asks_then_events_come_to_whoever_names_them_first(
        string accept,
        string given)
    {
        using var response = await host.SendAsync(request =>
        {
            request.Content = JsonContent.Create(new { query = "{ __typename }" });
            request.Headers.TryAddWithoutValidation("Accept", accept);
        });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(given, response.Content.Headers.ContentType!.MediaType);
    }

    private async Task<EventStreamReader> OpenAsync(object body, bool byGet = false)
    {
        var response = await host.SendAsync(request =>
        {
            request.Headers.TryAddWithoutValidation("Accept", "text/event-stream");
            if (byGet) (request.Method, request.RequestUri) = (HttpMethod.Get, InAddress(body));
            else request.Content = JsonContent.Create(body);
        });
        return new EventStreamReader(response);
    }

    private Uri InAddress(object body)
    {
        var parameters = JsonSerializer.SerializeToNode(body)!.AsObject()
            .Select(one => (one.Key, Text: one.Value is JsonValue ? $"{one.Value}" : one.Value!.ToJsonString()))
            .Select(one => $"{one.Key}={Uri.EscapeDataString(one.Text)}");
        return new Uri(host.Address, $"/graphql?{string.Join('&', parameters)}");
    }
}
