using Microsoft.Net.Http.Headers;

namespace SmartCoop.GraphQL.Transport;

/// <summary>Which of the two media types of GraphQL over HTTP an answer is written in.</summary>
internal static class MediaTypes
{
    public const string GraphQL = "application/graphql-response+json";
    public const string Json = "application/json";

    /// <summary>The media type the client prefers, or null when it accepts neither.</summary>
    public static string? Preferred(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count is 0) return GraphQL;

        var (own, json) = (Quality(accepted, GraphQL), Quality(accepted, Json));
        return (own, json) switch
        {
            (0, 0) => null,
            var (first, second) => first >= second ? GraphQL : Json,
        };
    }

    /// <summary>Whether the body is JSON in UTF-8, the only kind that is read.</summary>
    public static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    /// <summary>The quality the most specific range gives a type, from 0 (refused) to 1.</summary>
    private static double Quality(IList<MediaTypeHeaderValue> accepted, string type) => accepted
        .Where(range => Covers(range, type))
        .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
        .Select(range => range.Quality ?? 1)
        .FirstOrDefault();

    // The framework's own comparison takes our type for a kind of application/json, because of its suffix.
    private static bool Covers(MediaTypeHeaderValue range, string type) => range.MatchesAllTypes
        || (range.MatchesAllSubTypes && type.StartsWith($"{range.Type}/", StringComparison.OrdinalIgnoreCase))
        || range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase);
}
