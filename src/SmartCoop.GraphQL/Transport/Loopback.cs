using System.Net;

namespace SmartCoop.GraphQL.Transport;

/// <summary>
/// The host listens to its own machine only: until there are permissions, everyone who reaches it may do all.
/// </summary>
internal static class Loopback
{
    private const int DefaultPort = 5080;

    /// <summary>
    /// Listens on 127.0.0.1, at the port that <c>Port</c> names (0: any that is free), and nowhere else.
    /// </summary>
    public static void ListenOnLoopback(this WebApplicationBuilder builder) =>
        builder.WebHost.ConfigureKestrel(kestrel =>
    {
        kestrel.AddServerHeader = false;
        kestrel.Listen(IPAddress.Loopback, builder.Configuration.GetValue("Port", DefaultPort));
    });
}
