using System.Text.Json;
using Microsoft.Net.Http.Headers;
using SmartCoop.Application.Access;
using SmartCoop.GraphQL.Access;

namespace SmartCoop.GraphQL.Transport;

/// <summary>Who is behind a request, by its bearer token; without one it is nobody.</summary>
/// <remarks>Source: RFC 6750: the token comes in the header and nowhere else.</remarks>
internal static class Introduction
{
    public const string Unauthenticated = "UNAUTHENTICATED";

    /// <summary>Whoever sent the request; null when the token is not taken, and the caller was told so.</summary>
    public static async Task<Viewer?> ViewerAsync(this HttpContext http)
    {
        var authorization = http.Request.Headers.Authorization;
        var recognition = authorization.Count > 1
            ? Recognition.Refused("Send one token.")
            : await RecogniseAsync(http, authorization, http.RequestAborted);
        if (recognition.Viewer is { } viewer) return viewer;

        if (recognition.MayRepeat)
        {
            http.Response.Headers.RetryAfter = "5";
            await http.RefuseAsync(StatusCodes.Status503ServiceUnavailable, Unauthenticated, recognition.Broken!);
        }
        else
        {
            http.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
            await http.RefuseAsync(StatusCodes.Status401Unauthorized, Unauthenticated, recognition.Broken!);
        }

        return null;
    }

    /// <summary>Whoever stays behind a socket; null when the token is not taken.</summary>
    /// <param name="http">The request that opened the socket.</param>
    /// <param name="payload">Of <c>connection_init</c>; what it says goes before the header of the request.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    public static async Task<Visit?> VisitAsync(
        HttpContext http,
        JsonElement? payload,
        CancellationToken cancellationToken)
    {
        var authorization = AuthorizationIn(payload) ?? http.Request.Headers.Authorization.ToString();
        return (await RecogniseAsync(http, authorization, cancellationToken)).Viewer is { } viewer
            ? new Visit(authorization, viewer, http.RequestServices)
            : null;
    }

    private static ValueTask<Recognition> RecogniseAsync(
        HttpContext http,
        string? authorization,
        CancellationToken cancellationToken) =>
        http.RequestServices.GetRequiredService<IAuthenticator>().RecogniseAsync(authorization, cancellationToken);

    private static string? AuthorizationIn(JsonElement? payload) =>
        payload is { ValueKind: JsonValueKind.Object } said
            ? said.EnumerateObject()
                .Where(one => one.Name.Equals(HeaderNames.Authorization, StringComparison.OrdinalIgnoreCase))
                .Where(one => one.Value.ValueKind is JsonValueKind.String)
                .Select(one => one.Value.GetString())
                .FirstOrDefault()
            : null;
}
