using System.Text.Json;
using GraphQL;
using SmartCoop.Application.Access;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Transport;

/// <summary>The one address of the API: operations by POST, subscriptions by WebSocket.</summary>
internal static class GraphQLEndpoint
{
    public const string Path = "/graphql";

    private const string NoRequest = "BAD_REQUEST";

    public static void MapGraphQL(this WebApplication app)
    {
        app.UseWebSockets();
        app.Map(Path, ServeAsync);
        app.MapFallback(http => http.RefuseAsync(404, "NOT_FOUND", $"There is nothing here: the API is at {Path}."));
    }

    private static async Task ServeAsync(HttpContext http)
    {
        if (await http.ViewerAsync() is not { } viewer) return;

        if (http.WebSockets.IsWebSocketRequest) await GraphQLSocket.ServeAsync(http, viewer);
        else if (HttpMethods.IsPost(http.Request.Method)) await PostAsync(http, viewer);
        else await RefuseMethodAsync(http);
    }

    private static Task RefuseMethodAsync(HttpContext http)
    {
        http.Response.Headers.Allow = "POST";
        return http.RefuseAsync(405, NoRequest, "Send operations by POST, or open a WebSocket.");
    }

    private static async Task PostAsync(HttpContext http, Viewer viewer)
    {
        if (MediaTypes.Preferred(http.Request) is not { } mediaType)
            await http.RefuseAsync(406, NoRequest, $"Accept {MediaTypes.GraphQL} or {MediaTypes.Json}.");
        else if (!MediaTypes.IsJson(http.Request.ContentType))
            await http.RefuseAsync(415, NoRequest, $"Send {MediaTypes.Json} in UTF-8.");
        else if (await BodyAsync(http) is { } body)
            using (body) await AnswerAsync(http, viewer, body.RootElement, mediaType);
    }

    /// <summary>The body, or null when it could not be read and the caller was told so.</summary>
    private static async Task<JsonDocument?> BodyAsync(HttpContext http)
    {
        try
        {
            return await JsonDocument.ParseAsync(http.Request.Body, default, http.RequestAborted);
        }
        catch (JsonException wrong)
        {
            await http.RefuseAsync(400, PublicErrors.ParseFailed, $"The body is not JSON: {wrong.Message}");
        }
        catch (BadHttpRequestException wrong)
        {
            await http.RefuseAsync(wrong.StatusCode, NoRequest, wrong.Message);
        }

        return null;
    }

    private static async Task AnswerAsync(HttpContext http, Viewer viewer, JsonElement body, string mediaType)
    {
        var serializer = http.RequestServices.GetRequiredService<IGraphQLTextSerializer>();
        var (request, broken) = RequestReader.Read(body, serializer);
        if (request is null)
        {
            await http.RefuseAsync(422, NoRequest, broken!);
            return;
        }

        var runner = http.RequestServices.GetRequiredService<OperationRunner>();
        await using var scope = new OperationScope(AcceptedLanguages.Of(http.Request), viewer);
        var result = await runner.RunAsync(request, scope, http.RequestServices, http.RequestAborted);
        if (result.Streams is null) await http.AnswerAsync(result, mediaType);
        else await http.RefuseAsync(422, PublicErrors.ValidationFailed, "Subscriptions travel over a WebSocket.");
    }
}
