using System.Text.Json;

namespace SmartCoop.GraphQL.Transport;

/// <summary>An operation sent by POST: a JSON object in the body.</summary>
/// <remarks>Source: GraphQL over HTTP, September 2026 edition.</remarks>
internal static class PostRequest
{
    /// <summary>One name twice could be read in two ways by two readers.</summary>
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>The request, or null when it could not be read and the caller was told so.</summary>
    public static async Task<OperationRequest?> ReadAsync(HttpContext http)
    {
        if (!MediaTypes.IsJson(http.Request.ContentType) || http.Request.Headers.ContentEncoding.Count > 0)
        {
            await http.RefuseAsync(415, PublicErrors.BadRequest, $"Send {MediaTypes.Json} in UTF-8, not compressed.");
            return null;
        }

        using var body = await BodyAsync(http);
        if (body is null) return null;

        var (request, broken) = RequestReader.Read(body.RootElement);
        if (request is null) await http.RefuseAsync(422, PublicErrors.BadRequest, broken!);
        return request;
    }

    private static async Task<JsonDocument?> BodyAsync(HttpContext http)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        patience.CancelAfter(http.Edge().BodyTimeout);
        try
        {
            return await JsonDocument.ParseAsync(http.Request.Body, Strict, patience.Token);
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            http.Response.Headers.Connection = "close";
            await http.RefuseAsync(408, PublicErrors.BadRequest, "The body took too long.");
        }
        catch (JsonException wrong)
        {
            await http.RefuseAsync(400, PublicErrors.ParseFailed, $"The body is not JSON: {wrong.Message}");
        }
        catch (BadHttpRequestException wrong)
        {
            await http.RefuseAsync(wrong.StatusCode, PublicErrors.BadRequest, wrong.Message);
        }

        return null;
    }
}
