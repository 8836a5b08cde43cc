using System.IO.Compression;
using Microsoft.Net.Http.Headers;
using SmartCoop.GraphQL.Transport;

namespace SmartCoop.GraphQL.Ide;

/// <summary>GraphiQL at <c>/graphql/ide</c>, from the host's own files: it asks nothing of any other server.</summary>
internal static class IdeEndpoint
{
    public const string Path = GraphQLEndpoint.Path + "/ide";

    private const string Page = "ide.html";

    // Its editor writes styles into the page, and draws its icons as data.
    private const string Policy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; "
        + "style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapIde(this WebApplication app)
    {
        app.MapMethods(Path, Reading, PageAsync);
        app.MapMethods($"{Path}/{{name}}", Reading, (HttpContext http, string name) => FileAsync(http, name));
    }

    private static Task PageAsync(HttpContext http)
    {
        if (!http.Request.Path.Value!.EndsWith('/')) return FileAsync(http, Page);

        // What the page asks for lies beside it.
        http.Response.Redirect("../ide");
        return Task.CompletedTask;
    }

    private static async Task FileAsync(HttpContext http, string name)
    {
        if (IdeFile.Find(name) is not { } file)
        {
            await http.RefuseAsync(StatusCodes.Status404NotFound, "NOT_FOUND", $"There is no {name} here.");
            return;
        }

        Describe(http.Response, file);
        if (Knows(http.Request, file)) http.Response.StatusCode = StatusCodes.Status304NotModified;
        else await SendAsync(http, file);
    }

    private static void Describe(HttpResponse response, IdeFile file)
    {
        response.ContentType = file.ContentType;
        response.Headers.ETag = $"W/{file.Tag}";
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }

    private static bool Knows(HttpRequest request, IdeFile file) =>
        request.GetTypedHeaders().IfNoneMatch.Any(tag => tag.Tag.Equals(file.Tag, StringComparison.Ordinal));

    private static async Task SendAsync(HttpContext http, IdeFile file)
    {
        await using var compressed = file.OpenBrotli();
        if (TakesBrotli(http.Request))
        {
            http.Response.Headers.ContentEncoding = "br";
            http.Response.ContentLength = compressed.Length;
            if (!HttpMethods.IsHead(http.Request.Method))
                await compressed.CopyToAsync(http.Response.Body, http.RequestAborted);
        }
        else if (!HttpMethods.IsHead(http.Request.Method))
        {
            await using var content = new BrotliStream(compressed, CompressionMode.Decompress);
            await content.CopyToAsync(http.Response.Body, http.RequestAborted);
        }
    }

    private static bool TakesBrotli(HttpRequest request) => request.GetTypedHeaders().AcceptEncoding
        .Any(coding => coding.Value.Equals("br", StringComparison.OrdinalIgnoreCase) && coding.Quality is not 0);
}
