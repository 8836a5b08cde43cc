namespace SmartCoop.GraphQL.Transport;

/// <summary>What one WebSocket may ask of the host.</summary>
/// <param name="InitTimeout">How long a client may wait before it says <c>connection_init</c>.</param>
/// <param name="PingEvery">How often a silent client is asked whether it is still there.</param>
/// <param name="Operations">How many operations may run at once.</param>
/// <param name="MessageBytes">How long one message may be.</param>
internal sealed record SocketLimits(TimeSpan InitTimeout, TimeSpan PingEvery, int Operations, int MessageBytes)
{
    public static SocketLimits Default { get; } =
        new(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(12), Operations: 50, MessageBytes: 1_048_576);

    /// <summary>The usual limits, but where the settings say otherwise (<c>Sockets:PingEvery</c>).</summary>
    public static SocketLimits Of(IConfiguration configuration) => Default with
    {
        PingEvery = configuration.GetValue("Sockets:PingEvery", Default.PingEvery),
    };
}
