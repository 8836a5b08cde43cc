namespace SmartCoop.GraphQL.Transport;

/// <summary>Why a WebSocket is closed: the codes of graphql-transport-ws, and those of RFC 6455 below 4000.</summary>
/// <remarks>Source: PROTOCOL.md of graphql-ws.</remarks>
internal readonly record struct SocketClose(int Code, string Reason)
{
    public static SocketClose Done { get; } = new(1000, "Done");

    public static SocketClose GoingAway { get; } = new(1001, "The host stops; connect again");

    public static SocketClose TooLong { get; } = new(1009, "Message too long");

    public static SocketClose TooSlow { get; } = new(1013, "Too slow; connect again and resume after the last cursor");

    public static SocketClose Unauthorized { get; } = new(4401, "Unauthorized");

    public static SocketClose Expired { get; } = new(4401, "The token has expired or was revoked");

    public static SocketClose Forbidden { get; } = new(4403, "Forbidden");

    public static SocketClose NotAcceptable { get; } = new(4406, "Subprotocol not acceptable");

    public static SocketClose InitTimeout { get; } = new(4408, "Connection initialisation timeout");

    public static SocketClose TooManyInits { get; } = new(4429, "Too many initialisation requests");

    public static SocketClose TooManySockets { get; } = new(4429, "Too many sockets are open with this token");

    public static SocketClose BadMessage(string why) => new(4400, why);

    public static SocketClose Duplicate(string id) => new(4409, $"Subscriber for {id} already exists");
}
