namespace SmartCoop.GraphQL.Transport;

/// <summary>What one WebSocket or stream may ask of the host; the settings are called <c>Sockets</c>.</summary>
internal sealed record SocketLimits
{
    /// <summary>How long a client may wait before it says <c>connection_init</c>.</summary>
    public TimeSpan InitTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a silent client is asked whether it is still there.</summary>
    public TimeSpan PingEvery { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>How many sockets one token may have open.</summary>
    public int Sockets { get; init; } = 10;

    /// <summary>How many operations one token may have running on its sockets and streams.</summary>
    public int Operations { get; init; } = 20;

    /// <summary>How long one message may be.</summary>
    public int MessageBytes { get; init; } = 65_536;
}
