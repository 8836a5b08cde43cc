using System.Net;

namespace SmartCoop.GraphQL.Transport;

/// <summary>Where the host listens, and how much of a connection it takes before anybody is recognised.</summary>
internal static class Listening
{
    /// <summary>How long a body may be.</summary>
    public const int BodyBytes = 1_048_576;

    private const int DefaultPort = 5080;

    /// <summary>
    /// Listens at the address that <c>Listen</c> names (this machine alone by default) and the port that <c>Port</c>
    /// names (0: any that is free).
    /// </summary>
    public static void ListenWithinLimits(this WebApplicationBuilder builder) =>
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(
                IPAddress.Parse(builder.Configuration["Listen"] ?? "127.0.0.1"),
                builder.Configuration.GetValue("Port", DefaultPort));

            var limits = kestrel.Limits;
            limits.MaxRequestBodySize = BodyBytes;
            limits.MaxRequestHeadersTotalSize = 16_384;
            limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            limits.MaxConcurrentConnections = builder.Configuration.GetValue("Limits:Connections", 5_000L);
            limits.MaxConcurrentUpgradedConnections = builder.Configuration.GetValue("Limits:Sockets", 2_000L);
            limits.Http2.MaxStreamsPerConnection = 100;
        });
}
