using SmartCoop.Application.Access;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Transport;

/// <summary>The one address of the API: by POST and GET, by WebSocket, as server-sent events.</summary>
internal static class GraphQLEndpoint
{
    public const string Path = "/graphql";

    public static void MapGraphQL(this WebApplication app)
    {
        app.UseWebSockets();
        app.Map(Path, ServeAsync);
        app.MapSchemaFile();
        app.MapFallback(http => http.RefuseAsync(404, "NOT_FOUND", $"There is nothing here: the API is at {Path}."));
    }

    private static async Task ServeAsync(HttpContext http)
    {
        if (await http.ViewerAsync() is not { } viewer) return;

        var method = http.Request.Method;
        if (http.WebSockets.IsWebSocketRequest) await ServeSocketAsync(http);
        else if (!HttpMethods.IsPost(method) && !HttpMethods.IsGet(method)) await RefuseMethodAsync(http);
        else if (MediaTypes.Preferred(http.Request) is not { } mediaType) await RefuseMediaTypeAsync(http);
        else if (await RequestAsync(http) is { } request)
            await AnswerAsync(http, request with { Address = AddressOf(http) }, viewer, mediaType);
    }

    /// <summary>Opens a socket, unless the page of another site asks for it.</summary>
    private static Task ServeSocketAsync(HttpContext http) =>
        http.Edge().Admits(http.Request.Headers.Origin, http.Request)
            ? GraphQLSocket.ServeAsync(http)
            : http.RefuseAsync(403, "FORBIDDEN", "Sockets are not opened from there.");

    /// <summary>The request, or null when it could not be read and the caller was told so.</summary>
    private static Task<OperationRequest?> RequestAsync(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method) ? PostRequest.ReadAsync(http) : GetRequest.ReadAsync(http);

    private static async Task AnswerAsync(
        HttpContext http,
        OperationRequest request,
        Viewer viewer,
        string mediaType)
    {
        var runner = http.RequestServices.GetRequiredService<OperationRunner>();
        await using var scope = new OperationScope(AcceptedLanguages.Of(http.Request), viewer);
        var result = await runner.RunAsync(request, scope, http.RequestServices, http.RequestAborted);
        if (mediaType is MediaTypes.Events || (result.Streams is not null && MediaTypes.TakesEvents(http.Request)))
            await http.StayAsync(viewer, over => ServerSentEvents.AnswerAsync(http, result, scope));
        else if (result.Streams is null) await http.AnswerAsync(result, mediaType);
        else await http.RefuseAsync(
            422, PublicErrors.ValidationFailed, $"Accept {MediaTypes.Events} to subscribe, or open a WebSocket.");
    }

    private static string? AddressOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString();

    private static Task RefuseMethodAsync(HttpContext http)
    {
        http.Response.Headers.Allow = "GET, POST";
        return http.RefuseAsync(
            405, PublicErrors.MethodNotAllowed, "Send operations by POST or GET, or open a WebSocket.");
    }

    private static Task RefuseMediaTypeAsync(HttpContext http) => http.RefuseAsync(
        406, PublicErrors.BadRequest, $"Accept {MediaTypes.GraphQL}, {MediaTypes.Json} or {MediaTypes.Events}.");
}
