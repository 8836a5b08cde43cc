using GraphQL;

namespace SmartCoop.GraphQL.Transport;

/// <summary>
/// Writes what HTTP callers are answered: always a GraphQL body, with the status GraphQL over HTTP asks for.
/// </summary>
/// <remarks>Source: GraphQL over HTTP, September 2026 edition.</remarks>
internal static class HttpAnswers
{
    /// <summary>Data together with errors; only next to the media type that defines it.</summary>
    private const int PartialSuccess = 294;

    /// <summary>Answers what an operation resulted in.</summary>
    public static Task AnswerAsync(this HttpContext http, ExecutionResult result, string mediaType) =>
        http.WriteAsync(result, mediaType, result switch
        {
            { Executed: true, Errors.Count: > 0 } when mediaType is MediaTypes.GraphQL => PartialSuccess,
            { Executed: true } => StatusCodes.Status200OK,
            _ when result.Errors!.Any(error => PublicErrors.CodeOf(error) is PublicErrors.Internal) =>
                StatusCodes.Status500InternalServerError,
            _ when result.Errors!.Any(error => PublicErrors.CodeOf(error) is PublicErrors.ParseFailed) =>
                StatusCodes.Status400BadRequest,
            _ => StatusCodes.Status422UnprocessableEntity,
        });

    /// <summary>Answers that there was no operation to run.</summary>
    public static Task RefuseAsync(this HttpContext http, int status, string code, string message) => http.WriteAsync(
        new ExecutionResult { Errors = [new ExecutionError(message) { Code = code }] },
        MediaTypes.Preferred(http.Request) ?? MediaTypes.GraphQL,
        status);

    private static async Task WriteAsync(this HttpContext http, ExecutionResult result, string mediaType, int status)
    {
        var serializer = http.RequestServices.GetRequiredService<IGraphQLSerializer>();
        http.Response.StatusCode = status;
        http.Response.ContentType = $"{mediaType}; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        await serializer.WriteAsync(http.Response.Body, result, http.RequestAborted);
    }
}
