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
        if (recognition.Viewer is null) await RefuseAsync(http, recognition);
        return recognition.Viewer;
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

    /// <summary>Serves somebody whose answer goes on and on, and says when their token is over.</summary>
    public static async Task StayAsync(this HttpContext http, Viewer viewer, Func<CancellationToken, Task> serve)
    {
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        using var over = new CancellationTokenSource();
        var visit = new Visit(http.Request.Headers.Authorization.ToString(), viewer, http.RequestServices);
        var watching = WatchAsync(visit, over, leaving.Token);
        try
        {
            await serve(over.Token);
        }
        finally
        {
            await leaving.CancelAsync();
            await watching;
        }
    }

    private static async Task WatchAsync(Visit visit, CancellationTokenSource over, CancellationToken leaving)
    {
        try
        {
            await visit.UntilOverAsync(leaving);
            await over.CancelAsync();
        }
        catch (OperationCanceledException)
        {
            // They left before.
        }
    }

    /// <summary>Looks at a token, unless too many worthless ones came from the same address.</summary>
    private static async ValueTask<Recognition> RecogniseAsync(
        HttpContext http,
        string? authorization,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(authorization)) return Recognition.Nobody;

        var authenticator = http.RequestServices.GetRequiredService<IAuthenticator>();
        var guesses = http.RequestServices.GetRequiredService<Guesses>();
        var address = http.Connection.RemoteIpAddress;
        if (!authenticator.HasTaken(authorization) && guesses.WaitOf(address) is { } wait)
            return new Recognition(null, "Too many tokens that are not valid; wait.", new Later(TooMany: true, wait));

        var recognition = await authenticator.RecogniseAsync(authorization, cancellationToken);
        if (recognition.IsWorthless) guesses.Count(address);
        return recognition;
    }

    private static Task RefuseAsync(HttpContext http, Recognition recognition)
    {
        if (recognition.Later is not { } later)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
            return http.RefuseAsync(StatusCodes.Status401Unauthorized, Unauthenticated, recognition.Broken!);
        }

        if (later.TooMany)
            return http.RefuseAsync(
                StatusCodes.Status429TooManyRequests, new RateLimited(later.Wait, recognition.Broken!));

        http.Response.Headers.RetryAfter = $"{(int)Math.Ceiling(later.Wait.TotalSeconds)}";
        return http.RefuseAsync(StatusCodes.Status503ServiceUnavailable, Unauthenticated, recognition.Broken!);
    }

    private static string? AuthorizationIn(JsonElement? payload) =>
        payload is { ValueKind: JsonValueKind.Object } said
            ? said.EnumerateObject()
                .Where(one => one.Name.Equals(HeaderNames.Authorization, StringComparison.OrdinalIgnoreCase))
                .Where(one => one.Value.ValueKind is JsonValueKind.String)
                .Select(one => one.Value.GetString())
                .FirstOrDefault()
            : null;
}
