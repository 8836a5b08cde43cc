using System.Text.Json;

namespace SmartCoop.GraphQL.Transport;

/// <summary>Reads a GraphQL request from JSON, as a body or as the payload of a message.</summary>
internal static class RequestReader
{
    /// <summary>The request, or the rule its form breaks; properties that are not known are ignored.</summary>
    public static (OperationRequest? Request, string? Broken) Read(JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.Object) return (null, "A request is a JSON object.");
        if (Property(json, "query") is not null && Text(json, "query") is null)
            return (null, "`query` is a string.");
        if (Property(json, "operationName") is not null && Text(json, "operationName") is null)
            return (null, "`operationName` is a string.");
        if (!Is(json, "variables", JsonValueKind.Object)) return (null, "`variables` is an object.");
        if (!Is(json, "extensions", JsonValueKind.Object)) return (null, "`extensions` is an object.");

        var request = new OperationRequest(
            Text(json, "query"), Text(json, "operationName"), Property(json, "variables")?.Clone())
        {
            Hash = HashIn(json),
        };
        return request is { Query: null, Hash: null } ? (null, "A request has a `query`.") : (request, null);
    }

    /// <summary>The hash of a persisted document, as Apollo's clients send it or as a documentId.</summary>
    private static string? HashIn(JsonElement json)
    {
        if (Text(json, "documentId") is { } id)
            return id.StartsWith("sha256:", StringComparison.Ordinal) ? id["sha256:".Length..] : id;

        return Property(json, "extensions") is { } extensions
            && Property(extensions, "persistedQuery") is { ValueKind: JsonValueKind.Object } persisted
                ? Text(persisted, "sha256Hash")
                : null;
    }

    private static bool Is(JsonElement json, string name, JsonValueKind kind) =>
        Property(json, name) is not { } value || value.ValueKind == kind;

    /// <summary>A property that is there and not null.</summary>
    private static JsonElement? Property(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;

    /// <summary>A property that is a whole text; JSON can spell half a character, which is none.</summary>
    private static string? Text(JsonElement json, string name)
    {
        if (Property(json, name) is not { ValueKind: JsonValueKind.String } text) return null;

        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
