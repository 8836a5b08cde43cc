using System.Text.Json;
using GraphQL;

namespace SmartCoop.GraphQL.Tests.Attacks;

/// <summary>What honest clients send passes the guard, and costs what the price list says.</summary>
public sealed class WelcomeDocumentTests
{
    [Theory]
    [InlineData("{ __typename }", 1)]
    [InlineData("{ unit(id: \"u\") { id name } }", 1)]
    [InlineData("{ units { nodes { id } } }", 51)]
    [InlineData("{ units(first: 7) { nodes { id } pageInfo { hasNextPage } } }", 9)]
    [InlineData("{ units(last: 7) { edges { cursor node { id } } } }", 15)]
    [InlineData("{ units(first: 7) { ...page } } fragment page on UnitConnection { nodes { id } }", 8)]
    [InlineData("{ units(first: 2) { nodes { managers { member { id } } } } }", 43)]
    [InlineData("{ nodes(ids: [\"a\", \"b\"]) { id } }", 2)]
    [InlineData("{ __schema { types { name } } }", 1_000)]
    [InlineData("{ a: unit(id: \"u\") { id } b: unit(id: \"v\") { id } }", 2)]
    public void Given_a_document_when_looked_at_then_it_passes_and_costs_this(string document, int cost)
    {
        var guarded = Guarding.Guard.Check(document, null, null);

        Assert.Null(guarded.Refusal);
        Assert.Equal(cost, guarded.Cost);
    }

    [Theory]
    [InlineData("""{ "n": 7, "ids": ["a", "b", "c"] }""", 11)]
    [InlineData("""{ "ids": [] }""", 31)]
    [InlineData("""{ "n": null, "ids": [] }""", 51)]
    [InlineData("{}", 41)]
    public void Given_sizes_in_variables_when_looked_at_then_they_count(string variables, int cost)
    {
        var guarded = Guarding.Guard.Check(
            "query($n: Int = 30, $ids: [ID!]!) { units(first: $n) { nodes { id } } nodes(ids: $ids) { id } }",
            null,
            JsonElement.Parse(variables));

        Assert.Null(guarded.Refusal);
        Assert.Equal(cost, guarded.Cost);
    }

    /// <summary>As graphql-js 16 writes it when it is asked for everything.</summary>
    [Fact]
    public async Task Given_the_whole_introspection_of_graphql_js_when_executed_then_it_is_answered()
    {
        var guarded = Guarding.Guard.Check(Introspection.Query, null, null);
        Assert.Null(guarded.Refusal);
        Assert.True(guarded.Introspects);

        var result = await new DocumentExecuter().ExecuteAsync(options =>
        {
            options.Schema = Guarding.Schema;
            options.Document = guarded.Document;
            options.Query = Introspection.Query;
        });

        Assert.Null(result.Errors);
        var schema = Introspection.Read(result);
        Assert.Equal(
            "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
            (string?)Introspection.Named(schema["types"], "Date")["specifiedByURL"]);
        Assert.Equal(
            ["deprecated", "include", "oneOf", "skip", "specifiedBy"],
            Introspection.Names(schema["directives"]));
    }
}
