using System.Net;

namespace SmartCoop.GraphQL.Transport;

/// <summary>What the host is told about the world around it. Lists are written with semicolons.</summary>
internal sealed record EdgeOptions
{
    /// <summary>The names under which it may be asked for; <c>*</c> for any.</summary>
    public string Hosts { get; init; } = "localhost;127.0.0.1;[::1]";

    /// <summary>The sites that browsers may call it from, as <c>https://app.example</c>; <c>*</c> for any.</summary>
    public string Origins { get; init; } = "";

    /// <summary>The proxies whose word is taken for where a request came from.</summary>
    public string TrustedProxies { get; init; } = "";

    /// <summary>Whether operations that failed are answered with 200, for clients that read nothing else.</summary>
    public bool AlwaysOk { get; init; }

    /// <summary>
    /// Where the documents of own frontends are: a JSON file of hash and document, or a folder of <c>.graphql</c>.
    /// </summary>
    public string? PersistedDocuments { get; init; }

    /// <summary>How long the body of a request may take.</summary>
    public TimeSpan BodyTimeout { get; init; } = TimeSpan.FromSeconds(30);

    public IReadOnlyList<IPAddress> Proxies => [.. Listed(TrustedProxies).Select(IPAddress.Parse)];

    public IReadOnlyList<string> AllowedOrigins => Listed(Origins);

    /// <summary>Whether it may be asked for under this name.</summary>
    public bool Answers(HostString host) => Listed(Hosts).Any(name =>
        name is "*" || name.Equals(host.Host, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a browser may open a socket from this page; programs do not say where they are.</summary>
    public bool Admits(string? origin, HttpRequest request) => string.IsNullOrEmpty(origin)
        || origin == $"{request.Scheme}://{request.Host}"
        || AllowedOrigins.Any(allowed => allowed is "*" || allowed.Equals(origin, StringComparison.OrdinalIgnoreCase));

    private static string[] Listed(string list) =>
        list.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
