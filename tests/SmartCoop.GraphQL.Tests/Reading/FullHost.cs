using System.Text.Json.Nodes;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace SmartCoop.GraphQL.Tests.Reading;

/// <summary>A host with fifty of everything, filled once for all tests of a class.</summary>
public abstract class FullHost(SmartCoopHost host) : IAsyncLifetime
{
    public SmartCoopHost Host => host;

    public async Task InitializeAsync()
    {
        await host.InitializeAsync();
        await FiftyOfEverything.FillAsync(host);
    }

    public Task DisposeAsync() => host.DisposeAsync();

    /// <summary>The schema, complete.</summary>
    internal ISchema Schema()
    {
        var schema = host.Services.GetRequiredService<ISchema>();
        schema.Initialize();
        return schema;
    }

    /// <summary>Questions that find the identifiers of a kind: its own list, or a list that leads to it.</summary>
    internal static IEnumerable<string> PathsTo(ISchema schema, string kind)
    {
        var lists = schema.Query.Fields.Where(FieldPaths.IsConnection).Select(field => field.Name).ToList();
        var own = lists.SingleOrDefault(list =>
            schema.Query.Fields.Single(field => field.Name == list).ResolvedType!.ToString() == $"{kind}Connection!");
        if (own is not null) return [$$"""{ {{own}}(first: 50) { nodes { __typename id } } }"""];

        return kind switch
        {
            "Payment" => ["{ bankTransactions(first: 100) { nodes { allocations { __typename id } } } }"],
            "ShareSubscription" => ["{ members(first: 100) { nodes { subscriptions { __typename id } } } }"],
            _ => throw new InvalidOperationException($"Say here how a {kind} is found, so that it is measured."),
        };
    }

    /// <summary>The identifiers of a kind in an answer.</summary>
    internal static IEnumerable<string> IdsIn(JsonNode? answer, string kind) => answer switch
    {
        JsonObject thing when (string?)thing["__typename"] == kind => [(string)thing["id"]!],
        JsonObject thing => thing.SelectMany(field => IdsIn(field.Value, kind)),
        JsonArray items => items.SelectMany(item => IdsIn(item, kind)),
        _ => [],
    };
}

public sealed class FullSqlite() : FullHost(new SqliteHost());

public sealed class FullPostgreSql() : FullHost(new PostgreSqlHost());
