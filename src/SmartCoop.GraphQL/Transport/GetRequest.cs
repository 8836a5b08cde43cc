using System.Text.Json;

namespace SmartCoop.GraphQL.Transport;

/// <summary>A query sent by GET: its parts are parameters of the address, and it changes nothing.</summary>
/// <remarks>Source: GraphQL over HTTP, September 2026 edition.</remarks>
internal static class GetRequest
{
    /// <summary>The request, or null when it could not be read and the caller was told so.</summary>
    public static async Task<OperationRequest?> ReadAsync(HttpContext http)
    {
        try
        {
            var (request, broken) = RequestReader.Read(Json(http.Request.Query));
            if (request is null) await http.RefuseAsync(422, PublicErrors.BadRequest, broken!);
            return request is null ? null : request with { ReadsOnly = true };
        }
        catch (JsonException wrong)
        {
            await http.RefuseAsync(400, PublicErrors.ParseFailed, $"A parameter is not JSON: {wrong.Message}");
            return null;
        }
    }

    /// <summary>The same object as a body would hold.</summary>
    private static JsonElement Json(IQueryCollection parameters)
    {
        var members = new Dictionary<string, object?>();
        foreach (var name in (string[])["query", "operationName", "documentId"])
            if (Parameter(parameters, name) is { } text) members[name] = text;
        foreach (var name in (string[])["variables", "extensions"])
            if (Parameter(parameters, name) is { } json) members[name] = JsonElement.Parse(json);

        return JsonSerializer.SerializeToElement(members);
    }

    /// <summary>A parameter that is there, once, and not empty.</summary>
    private static string? Parameter(IQueryCollection parameters, string name) => parameters[name] switch
    {
        [{ Length: > 0 } only] => only,
        [] or [_] => null,
        _ => throw new JsonException($"`{name}` is given twice."),
    };
}
