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
    public static Task AnswerAsync(this HttpContext http, ExecutionResult result, string mediaType)
    {
        var status = StatusOf(result, mediaType);
        var isOfTheOperation = status is PartialSuccess
            or StatusCodes.Status400BadRequest
            or StatusCodes.Status422UnprocessableEntity;
        return http.WriteAsync(
            result, mediaType, isOfTheOperation && http.Edge().AlwaysOk ? StatusCodes.Status200OK : status);
    }

    /// <summary>What the host is told about the world around it.</summary>
    public static EdgeOptions Edge(this HttpContext http) => http.RequestServices.GetRequiredService<EdgeOptions>();

    /// <summary>Answers that there was no operation to run.</summary>
    public static Task RefuseAsync(this HttpContext http, int status, string code, string message) =>
        http.RefuseAsync(status, new ExecutionError(message) { Code = code });

    /// <inheritdoc cref="RefuseAsync(HttpContext, int, string, string)"/>
    public static Task RefuseAsync(this HttpContext http, int status, ExecutionError error) => http.WriteAsync(
        new ExecutionResult { Errors = [error] }, MediaTypes.OfRefusal(http.Request), status);

    private static int StatusOf(ExecutionResult result, string mediaType) => result switch
    {
        { Executed: true, Errors.Count: > 0 } when mediaType is MediaTypes.GraphQL => PartialSuccess,
        { Executed: true } => StatusCodes.Status200OK,
        _ => StatusOf([.. result.Errors!.Select(PublicErrors.CodeOf)]),
    };

    /// <summary>The status of what was refused before it was executed.</summary>
    private static int StatusOf(IReadOnlyCollection<string> codes) =>
        codes.Contains(PublicErrors.Internal) ? StatusCodes.Status500InternalServerError
        : codes.Contains(PublicErrors.ParseFailed) ? StatusCodes.Status400BadRequest
        : codes.Contains(Introduction.Unauthenticated) ? StatusCodes.Status401Unauthorized
        : codes.Contains(PublicErrors.RateLimited) ? StatusCodes.Status429TooManyRequests
        : codes.Contains(PublicErrors.MethodNotAllowed) ? StatusCodes.Status405MethodNotAllowed
        : StatusCodes.Status422UnprocessableEntity;

    private static async Task WriteAsync(this HttpContext http, ExecutionResult result, string mediaType, int status)
    {
        var serializer = http.RequestServices.GetRequiredService<IGraphQLSerializer>();
        http.Response.StatusCode = status;
        if (status is StatusCodes.Status401Unauthorized && http.Response.Headers.WWWAuthenticate.Count is 0)
            http.Response.Headers.WWWAuthenticate = "Bearer";
        if (result.Errors?.OfType<RateLimited>().FirstOrDefault() is { } limited)
            http.Response.Headers.RetryAfter = $"{limited.Seconds}";
        if (status is StatusCodes.Status405MethodNotAllowed && http.Response.Headers.Allow.Count is 0)
            http.Response.Headers.Allow = HttpMethods.Post;
        http.Response.ContentType = $"{mediaType}; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        await serializer.WriteAsync(http.Response.Body, result, http.RequestAborted);
    }
}
