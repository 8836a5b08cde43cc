using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace SmartCoop.GraphQL.Transport;

/// <summary>The schema as a file at <c>/graphql/schema.graphql</c>, for whoever generates code from it.</summary>
internal static class SchemaFile
{
    public const string Path = GraphQLEndpoint.Path + "/schema.graphql";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapSchemaFile(this WebApplication app)
    {
        var file = new Lazy<(byte[] Content, EntityTagHeaderValue Tag)>(() => Of(app.Services));
        app.MapMethods(Path, Reading, http => SendAsync(http, file.Value.Content, file.Value.Tag));
    }

    private static (byte[] Content, EntityTagHeaderValue Tag) Of(IServiceProvider services)
    {
        var content = Encoding.UTF8.GetBytes(Verbs.SchemaOf(services));
        return (content, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))}\""));
    }

    private static Task SendAsync(HttpContext http, byte[] content, EntityTagHeaderValue tag)
    {
        http.Response.Headers.ETag = tag.ToString();
        http.Response.Headers.CacheControl = "public, no-cache";
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(known => Knows(known, tag)))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        http.Response.ContentType = "application/graphql; charset=utf-8";
        http.Response.ContentLength = content.Length;
        return HttpMethods.IsHead(http.Request.Method)
            ? Task.CompletedTask
            : http.Response.Body.WriteAsync(content, http.RequestAborted).AsTask();
    }

    // Whoever compressed the file on its way made the tag a weak one.
    private static bool Knows(EntityTagHeaderValue known, EntityTagHeaderValue tag) =>
        known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false);
}
