using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SmartCoop.Application.Access;
using SmartCoop.GraphQL.Tests.Attacks;
using SmartCoop.GraphQL.Transport;

namespace SmartCoop.GraphQL.Tests.Transport;

/// <summary>What the host does when it is told so: proxies, own documents, answers of 200, any origin.</summary>
public sealed class SettingTests(ProxiedHost host) : IClassFixture<ProxiedHost>
{
    [Theory]
    [InlineData("{ nothingOfTheKind }")]
    [InlineData("{")]
    [InlineData("{ node(id: \"nonsense\") { id } }")]
    public async Task Given_partners_that_read_200_alone_when_an_operation_fails_then_the_status_is_200(string query)
    {
        using var response = await host.PostAsync(new { query });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotEmpty((await JsonAsync(response))["errors"]!.AsArray());
    }

    [Fact]
    public async Task Given_a_proxy_we_trust_when_it_says_where_a_request_came_from_then_each_address_has_its_points()
    {
        var before = host.AddressesWithBuckets();

        for (var i = 0; i < 3; i++) await SendFromAsync($"203.0.113.{i}");

        Assert.Equal(3, host.AddressesWithBuckets() - before);
    }

    [Fact]
    public async Task Given_a_document_of_our_own_when_asked_for_by_its_hash_then_it_is_answered_and_costs_nothing()
    {
        var hash = PersistedDocuments.HashOf(ProxiedHost.Own);
        using var response = await host.PostAsync(new { documentId = $"sha256:{hash}" });

        var answer = await JsonAsync(response);
        Assert.NotNull(answer["data"]!["units"]);
        var cost = answer["extensions"]!["cost"]!;
        Assert.Equal((int?)cost["maximum"], (int?)cost["available"]);
    }

    [Fact]
    public async Task Given_a_document_of_a_client_when_sent_once_with_its_hash_then_the_hash_alone_asks_it_again()
    {
        const string Query = "query Mine { __typename }";
        var extensions = new { persistedQuery = new { version = 1, sha256Hash = PersistedDocuments.HashOf(Query) } };

        using var unknown = await host.PostAsync(new { extensions });
        using var nobodys = await host.PostAsync(new { query = Query, extensions }, viewer: Viewer.Nobody);
        using var still = await host.PostAsync(new { extensions });
        using var sent = await host.PostAsync(new { query = Query, extensions });
        using var known = await host.PostAsync(new { extensions });

        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", await CodeAsync(unknown));
        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", await CodeAsync(still));
        Assert.Equal("Query", (string?)(await JsonAsync(known))["data"]!["__typename"]);
    }

    [Fact]
    public async Task Given_a_hash_of_another_document_when_sent_then_it_is_refused_and_not_remembered()
    {
        var extensions = new { persistedQuery = new { version = 1, sha256Hash = new string('0', 64) } };

        using var wrong = await host.PostAsync(new { query = "{ __typename }", extensions });
        using var unknown = await host.PostAsync(new { extensions });

        Assert.Equal("BAD_USER_INPUT", await CodeAsync(wrong));
        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", await CodeAsync(unknown));
    }

    [Fact]
    public async Task Given_any_origin_when_a_page_asks_then_it_is_let_in_without_cookies()
    {
        using var response = await host.SendAsync(request =>
        {
            request.Content = JsonContent.Create(new { query = "{ __typename }" });
            request.Headers.Add("Origin", "https://any.example");
        });
        await using var socket = await TestSocket.ConnectAsync(host.Address, origin: "https://any.example");

        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.False(response.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    private async Task SendFromAsync(string address)
    {
        using var response = await host.SendAsync(
            request =>
            {
                request.Content = JsonContent.Create(new { query = "{ __typename }" });
                request.Headers.Add("X-Forwarded-For", address);
            },
            Viewer.Nobody);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage response) =>
        (string?)(await JsonAsync(response))["errors"]![0]!["extensions"]!["code"];

    private static async Task<JsonNode> JsonAsync(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
}
