using System.Text.Json;

namespace SmartCoop.GraphQL.Transport;

/// <summary>A message from the client to the host; what is not of the right kind is taken as absent.</summary>
internal readonly record struct ClientMessage(string? Type, string? Id, JsonElement? Payload)
{
    public static ClientMessage Read(JsonElement message) => message.ValueKind is JsonValueKind.Object
        ? new ClientMessage(TextOf(message, "type"), TextOf(message, "id"), PayloadOf(message))
        : default;

    private static string? TextOf(JsonElement message, string name) =>
        message.TryGetProperty(name, out var text) && text.ValueKind is JsonValueKind.String ? text.GetString() : null;

    private static JsonElement? PayloadOf(JsonElement message) =>
        message.TryGetProperty("payload", out var payload) && payload.ValueKind is not JsonValueKind.Null
            ? payload
            : null;
}
