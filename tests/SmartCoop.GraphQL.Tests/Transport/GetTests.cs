using System.Net;
using System.Text.Json.Nodes;
using SmartCoop.Application.Access;

namespace SmartCoop.GraphQL.Tests.Transport;

/// <summary>Queries by GET, and the schema as a file.</summary>
public sealed class GetTests(SqliteHost host) : IClassFixture<SqliteHost>
{
    [Theory]
    [InlineData("?query={__typename}", 200)]
    [InlineData("?query=query Q($f: Int) {units(first: $f){nodes{id}}}&variables={\"f\":3}&operationName=Q", 200)]
    [InlineData("?query={__typename}&surprise=1&operationName=&variables=", 200)]
    [InlineData("?query={", 400)]
    [InlineData("?query={__typename}&variables={", 400)]
    [InlineData("?query={__typename}&query={__typename}", 400)]
    [InlineData("", 422)]
    [InlineData("?query={__typename}&variables=[1]", 422)]
    [InlineData("?query={nothingOfTheKind}", 422)]
    [InlineData("?query=mutation {openUnit(input: {}) {errors{__typename}}}", 405)]
    public async Task Given_a_query_in_the_address_when_got_then_the_status_says_how_far_it_got(
        string parameters,
        int status)
    {
        using var response = await GetAsync(new Uri(host.Address, $"/graphql{parameters}"));

        Assert.Equal(status, (int)response.StatusCode);
        if (status is 405) Assert.Equal(["POST"], response.Content.Headers.Allow);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.True(body["data"] is not null || body["errors"] is JsonArray { Count: > 0 }, body.ToJsonString());
    }

    [Fact]
    public async Task Given_somebody_unknown_when_looking_for_the_schema_then_it_is_a_file_and_no_introspection()
    {
        using var introspection = await GetAsync(
            new Uri(host.Address, "/graphql?query={__schema{types{name}}}"), Viewer.Nobody);
        using var file = await GetAsync(new Uri(host.Address, "/graphql/schema.graphql"), Viewer.Nobody);

        Assert.Equal(HttpStatusCode.Unauthorized, introspection.StatusCode);
        Assert.NotEmpty(introspection.Headers.WwwAuthenticate);
        Assert.Equal(Verbs.SchemaOf(host.Services), await file.Content.ReadAsStringAsync());

        using var again = await GetAsync(
            new Uri(host.Address, "/graphql/schema.graphql"), Viewer.Nobody, file.Headers.ETag!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    private async Task<HttpResponseMessage> GetAsync(Uri address, Viewer? viewer = null, string? known = null)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (host.AuthorizationOf(viewer) is { } authorization) request.Headers.Add("Authorization", authorization);
        if (known is not null) request.Headers.Add("If-None-Match", known);
        return await client.SendAsync(request);
    }
}
