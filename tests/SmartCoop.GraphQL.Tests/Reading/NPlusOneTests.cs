using System.Text.Json.Nodes;
using GraphQL.Types;
using static SmartCoop.GraphQL.Tests.Reading.FieldPaths;

namespace SmartCoop.GraphQL.Tests.Reading;

/// <summary>
/// Whatever field is asked of whatever thing, fifty of them cost as many statements as one: read from the schema, so
/// that a new field is measured too.
/// </summary>
public abstract class NPlusOneTests(FullHost full)
{
    private const string Nodes = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on ";
    private readonly SmartCoopHost _host = full.Host;

    [Fact]
    public async Task Given_one_or_fifty_things_when_any_field_is_asked_for_then_the_statements_are_as_many()
    {
        var schema = full.Schema();
        var (dearer, empty) = (new List<string>(), new List<string>());
        foreach (var kind in In(schema).GroupBy(path => path.Root))
        {
            var ids = await IdsAsync(schema, kind.Key);
            foreach (var path in kind)
            {
                var (fifty, answer) = await CostAsync(path, ids);
                var place = answer.ToList().FindIndex(thing => Holds(thing!, path));
                if (path.IsList && (ids.Count < FiftyOfEverything.Many || place < 0)) empty.Add($"{path}");

                var (one, _) = await CostAsync(path, [ids[Math.Max(place, 0)]]);
                if (one != fifty) dearer.Add($"{path}: {one} for one, {fifty} for {ids.Count}");
            }
        }

        Assert.Empty(empty);
        Assert.Empty(dearer);
    }

    [Fact]
    public async Task Given_a_page_of_one_or_of_fifty_when_any_list_is_asked_for_then_the_statements_are_as_many()
    {
        var query = full.Schema().Query;
        foreach (var list in query.Fields.Where(IsConnection))
        {
            var item = ((IComplexGraphType)((NonNullGraphType)list.ResolvedType!).ResolvedType!)
                .Fields.Single(field => field.Name is "nodes");
            var leaves = Leaves(((NonNullGraphType)((ListGraphType)((NonNullGraphType)item.ResolvedType!)
                .ResolvedType!).ResolvedType!).ResolvedType!);
            var costs = new List<int>();
            foreach (var size in new[] { 1, FiftyOfEverything.Many })
                costs.Add(await CostAsync($$"""{ {{list.Name}}(first: {{size}}) { nodes { {{leaves}} } } }"""));

            Assert.True(costs[0] == costs[1], $"{list.Name}: {costs[0]} for one, {costs[1]} for fifty");
        }
    }

    /// <summary>The broken twin: what is found one by one costs more, and this counter sees it.</summary>
    [Fact]
    public async Task Given_things_that_are_asked_for_one_by_one_when_counted_then_many_are_dearer_than_one()
    {
        var ids = await IdsAsync(full.Schema(), "Invoice");
        var aliases = ids.Take(5).Select((id, i) => $"a{i}: explainInvoice(invoiceId: \"{id}\") {{ title }}").ToList();

        var one = await CostAsync($"{{ {aliases[0]} }}");
        var five = await CostAsync($"{{ {string.Join(' ', aliases)} }}");

        Assert.Equal(5 * one, five);
    }

    private async Task<List<string>> IdsAsync(ISchema schema, string kind)
    {
        var ids = new List<string>();
        foreach (var path in FullHost.PathsTo(schema, kind))
        {
            var found = await _host.DataAsync(path);
            ids.AddRange(FullHost.IdsIn(found, kind).Except(ids).Take(FiftyOfEverything.Many - ids.Count));
        }

        Assert.True(ids.Count > 0, $"There is no {kind} to ask.");
        return ids;
    }

    private async Task<(int Statements, JsonArray Answer)> CostAsync(FieldPath path, IReadOnlyList<string> ids)
    {
        _host.Statements.Reset();
        var data = await _host.DataAsync($"{Nodes}{path.Root} {{ {path.Selection} }} }} }}", new { ids });
        return (_host.Statements.Statements.Count, data["nodes"]!.AsArray());
    }

    private async Task<int> CostAsync(string query)
    {
        _host.Statements.Reset();
        await _host.DataAsync(query);
        return _host.Statements.Statements.Count;
    }

    /// <summary>Whether a thing has what the path leads to.</summary>
    private static bool Holds(JsonNode thing, FieldPath path) => Values(thing, path.Field.Name).Any();

    private static IEnumerable<JsonNode> Values(JsonNode? node, string name) => node switch
    {
        JsonArray items => items.SelectMany(item => Values(item, name)),
        JsonObject fields => fields.SelectMany(field => field.Key == name && HasSomething(field.Value)
            ? [field.Value!]
            : Values(field.Value, name)),
        _ => [],
    };

    private static bool HasSomething(JsonNode? value) => value switch
    {
        null => false,
        JsonArray items => items.Count > 0,
        JsonObject fields => fields["nodes"] is not JsonArray { Count: 0 },
        _ => true,
    };
}

public sealed class NPlusOneTestsOnSqlite(FullSqlite full) : NPlusOneTests(full), IClassFixture<FullSqlite>;

[Trait("Category", "PostgreSql")]
public sealed class NPlusOneTestsOnPostgreSql(FullPostgreSql full)
    : NPlusOneTests(full), IClassFixture<FullPostgreSql>;
