using GraphQL;

namespace SmartCoop.GraphQL.Transport;

/// <summary>A message from the host to the client, by the names of graphql-transport-ws.</summary>
internal sealed record SocketMessage(string Type, string? Id = null, object? Payload = null)
{
    public static SocketMessage Ack { get; } = new("connection_ack");

    public static SocketMessage Ping { get; } = new("ping");

    public static SocketMessage Pong(object? payload) => new("pong", Payload: payload);

    public static SocketMessage Next(string id, ExecutionResult result) => new("next", id, result);

    public static SocketMessage Error(string id, ExecutionErrors errors) => new("error", id, errors);

    public static SocketMessage Complete(string id) => new("complete", id);
}
