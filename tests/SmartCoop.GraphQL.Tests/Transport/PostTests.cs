using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace SmartCoop.GraphQL.Tests.Transport;

/// <summary>GraphQL over HTTP, September 2026 edition.</summary>
public sealed class PostTests(SqliteHost host) : IClassFixture<SqliteHost>
{
    private const string Own = "application/graphql-response+json";
    private const string Json = "application/json";

    [Theory]
    [InlineData("""{"query":"{ __typename }"}""", 200)]
    [InlineData("""{"query":"{ __typename }","surprise":[1]}""", 200)]
    [InlineData("{\"query\":", 400)]
    [InlineData("""{"query":"{"}""", 400)]
    [InlineData("""["query"]""", 422)]
    [InlineData("""{"qeury":"{ __typename }"}""", 422)]
    [InlineData("""{"query":"{ __typename }","variables":[7]}""", 422)]
    [InlineData("""{"query":"{ nothingOfTheKind }"}""", 422)]
    [InlineData("""{"query":"{ __typename }","operationName":"Other"}""", 422)]
    [InlineData("""{"query":"query($i: Int!) { decisions(first: $i) { nodes { id } } }","variables":{"i":"x"}}""", 422)]
    [InlineData("""{"query":"subscription { paymentEvents(unitId: \"x\") { cursor } }"}""", 422)]
    [InlineData("""{"query":"{ node(id: \"nonsense\") { id } }"}""", 294)]
    public async Task Given_a_body_when_posted_then_the_status_says_how_far_it_got(string body, int status)
    {
        using var response = await SendAsync(body, Own);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(Own, response.Content.Headers.ContentType!.MediaType);
        await AssertIsGraphQLAsync(response);
    }

    [Theory]
    [InlineData(null, Own)]
    [InlineData("*/*", Own)]
    [InlineData(Json, Json)]
    [InlineData($"{Own};q=0.5, {Json}", Json)]
    [InlineData($"{Own}, {Json};q=0.9", Own)]
    [InlineData($"{Own};q=0, */*", Json)]
    public async Task Given_what_a_client_accepts_when_it_asks_then_it_gets_what_it_prefers(
        string? accept,
        string given)
    {
        using var response = await SendAsync("""{"query":"{ __typename }"}""", accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(given, response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Given_a_client_that_only_knows_json_when_data_come_with_errors_then_the_status_is_200()
    {
        using var response = await SendAsync("""{"query":"{ node(id: \"nonsense\") { id } }"}""", Json);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await AssertIsGraphQLAsync(response);
    }

    [Fact]
    public async Task Given_a_client_that_accepts_pictures_only_when_it_asks_then_it_is_told_406()
    {
        using var response = await SendAsync("""{"query":"{ __typename }"}""", "image/png");

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        await AssertIsGraphQLAsync(response);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Given_a_body_of_another_kind_when_posted_then_it_is_told_415(string contentType)
    {
        using var response = await SendAsync("""{"query":"{ __typename }"}""", Own, contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        await AssertIsGraphQLAsync(response);
    }

    [Fact]
    public async Task Given_another_method_when_sent_then_it_is_told_405_and_what_is_allowed()
    {
        using var client = new HttpClient();
        using var response = await client.DeleteAsync(host.Address);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow);
        await AssertIsGraphQLAsync(response);
    }

    [Fact]
    public async Task Given_another_address_when_asked_then_the_404_is_a_graphql_answer_too()
    {
        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri(host.Address, "/elsewhere"));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        await AssertIsGraphQLAsync(response);
    }

    [Fact]
    public async Task Given_a_malformed_value_when_asked_then_the_error_names_the_field_and_the_rule()
    {
        var answer = await host.AskAsync(
            "query($id: ID!) { decisions(entityId: $id) { nodes { id } } }",
            new { id = "dec_AAAAAAAAAAAAAAAAAAAAAA" });

        var error = JsonNode.Parse(answer)!["errors"]![0]!;
        Assert.Equal("BAD_USER_INPUT", (string?)error["extensions"]!["code"]);
        Assert.Equal("entityId", (string?)error["extensions"]!["field"]);
    }

    [Fact]
    public async Task Given_a_malformed_scalar_in_a_literal_when_asked_then_the_error_says_which_rule_it_breaks()
    {
        var answer = await host.AskAsync(
            """
            mutation {
              takeDecision(input: {
                entityId: "x", body: BOARD, title: "t", idempotencyKey: "k", takenOn: "25/11/2026"
              }) { errors { __typename } }
            }
            """);

        var error = JsonNode.Parse(answer)!["errors"]![0]!;
        Assert.Equal("BAD_USER_INPUT", (string?)error["extensions"]!["code"]);
        Assert.Contains("write it as 2026-11-25", (string?)error["message"], StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> SendAsync(string body, string? accept, string contentType = Json)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, host.Address)
        {
            Content = new StringContent(body, Encoding.UTF8)
            {
                Headers = { ContentType = MediaTypeHeaderValue.Parse(contentType) },
            },
        };
        request.Headers.Add("Authorization", host.AuthorizationOf(SmartCoopHost.Administrator));
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);

        return await client.SendAsync(request);
    }

    private static async Task AssertIsGraphQLAsync(HttpResponseMessage response)
    {
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
        Assert.True(body.ContainsKey("data") || body["errors"] is JsonArray { Count: > 0 }, body.ToJsonString());
    }
}
