using System.Text.Json;
using GraphQL;
using GraphQL.Transport;

namespace SmartCoop.GraphQL.Transport;

/// <summary>Reads a GraphQL request from JSON, as a body or as the payload of a message.</summary>
internal static class RequestReader
{
    /// <summary>The request, or the rule its form breaks; properties that are not known are ignored.</summary>
    public static (GraphQLRequest? Request, string? Broken) Read(JsonElement json, IGraphQLTextSerializer serializer)
    {
        if (json.ValueKind is not JsonValueKind.Object) return (null, "A request is a JSON object.");
        if (Property(json, "query") is not { ValueKind: JsonValueKind.String } query)
            return (null, "A request has a `query`, which is a string.");
        if (!Is(json, "operationName", JsonValueKind.String)) return (null, "`operationName` is a string.");
        if (!Is(json, "variables", JsonValueKind.Object)) return (null, "`variables` is an object.");
        if (!Is(json, "extensions", JsonValueKind.Object)) return (null, "`extensions` is an object.");

        return (new GraphQLRequest
        {
            Query = query.GetString(),
            OperationName = Property(json, "operationName")?.GetString(),
            Variables = Property(json, "variables") is { } variables ? serializer.ReadNode<Inputs>(variables) : null,
        }, null);
    }

    private static bool Is(JsonElement json, string name, JsonValueKind kind) =>
        Property(json, name) is not { } value || value.ValueKind == kind;

    /// <summary>A property that is there and not null.</summary>
    private static JsonElement? Property(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;
}
