using System.Net;
using System.Text.Json.Nodes;
using SmartCoop.Application.Access;

namespace SmartCoop.GraphQL.Tests.Attacks;

/// <summary>What a question costs is told with each answer, and whoever has too few points is told to wait.</summary>
public sealed class CostTests(EdgeHost host) : IClassFixture<EdgeHost>
{
    private const string Thousand = "{ members(first: 99) { edges { node { id } } nodes { name } } }";

    [Fact]
    public async Task Given_a_list_when_it_is_shorter_than_its_page_then_only_what_was_there_is_paid()
    {
        using var response = await host.PostAsync(new { query = Thousand }, viewer: Somebody("frugal"));

        var cost = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["extensions"]!["cost"]!;
        Assert.Equal(298, (int?)cost["requested"]);
        Assert.Equal(1, (int?)cost["actual"]);
        Assert.Equal(2_999, (int?)cost["available"]);
        Assert.Equal(3_000, (int?)cost["maximum"]);
        Assert.Equal(100, (int?)cost["restoreRate"]);
    }

    [Fact]
    public async Task A39__whoever_has_no_points_left_is_told_429_and_when_to_come_back()
    {
        var greedy = Somebody("greedy");
        var schema = new { query = "{ __schema { queryType { name } } }" };
        for (var i = 0; i < 3; i++)
        {
            using var paid = await host.PostAsync(schema, viewer: greedy);
            Assert.Equal(HttpStatusCode.OK, paid.StatusCode);
        }

        using var refused = await host.PostAsync(schema, viewer: greedy);

        var error = JsonNode.Parse(await refused.Content.ReadAsStringAsync())!["errors"]![0]!["extensions"]!;
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("RATE_LIMITED", (string?)error["code"]);
        Assert.InRange((int)error["retryAfter"]!, 9, 10);
        Assert.Equal($"{error["retryAfter"]}", refused.Headers.GetValues("Retry-After").Single());

        host.Clock.Advance(TimeSpan.FromSeconds(10));
        using var again = await host.PostAsync(schema, viewer: greedy);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task A4__each_mutation_under_an_alias_is_paid_by_itself()
    {
        const string Open = "openUnit(input: { unitId: 1 }) { query { __typename } }";
        using var response = await host.PostAsync(
            new { query = $"mutation {{ a: {Open} b: {Open} }}" }, viewer: Somebody("two at once"));

        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal(22, (int?)answer["extensions"]!["cost"]!["requested"]);
    }

    [Fact]
    public async Task Given_nobody_when_asking_then_the_points_are_those_of_the_address()
    {
        using var response = await host.PostAsync(new { query = "{ __typename }" }, viewer: Viewer.Nobody);

        var cost = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["extensions"]!["cost"]!;
        Assert.Equal(1_500, (int?)cost["maximum"]);
    }

    private static Viewer Somebody(string name) => new(name) { Roles = [Role.Administrator] };
}
