using Microsoft.Net.Http.Headers;

namespace SmartCoop.GraphQL.Transport;

/// <summary>Which of the two media types of GraphQL over HTTP an answer is written in.</summary>
internal static class MediaTypes
{
    public const string GraphQL = "application/graphql-response+json";
    public const string Json = "application/json";

    /// <summary>Of graphql-sse; only whoever names it gets it.</summary>
    public const string Events = "text/event-stream";

    /// <summary>
    /// The media type the client prefers for one answer, or null when it accepts none of ours: events only when it
    /// prefers them, for many accept everything and understand JSON best.
    /// </summary>
    public static string? Preferred(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count is 0) return GraphQL;

        var json = Math.Max(Quality(accepted, GraphQL), Quality(accepted, Json));
        return EventQuality(accepted) > json ? Events : PreferredJson(accepted);
    }

    /// <summary>Whether the client can follow a stream.</summary>
    public static bool TakesEvents(HttpRequest request) =>
        EventQuality(request.GetTypedHeaders().Accept) > 0;

    /// <summary>The media type of an answer that is no stream, whatever the client accepts.</summary>
    public static string OfRefusal(HttpRequest request) =>
        request.GetTypedHeaders().Accept is { Count: > 0 } accepted ? PreferredJson(accepted) ?? GraphQL : GraphQL;

    /// <summary>Whether the body is JSON in UTF-8, the only kind that is read.</summary>
    public static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static string? PreferredJson(IList<MediaTypeHeaderValue> accepted) =>
        (Quality(accepted, GraphQL), Quality(accepted, Json)) switch
        {
            (0, 0) => null,
            var (first, second) => first >= second ? GraphQL : Json,
        };

    private static double EventQuality(IList<MediaTypeHeaderValue> accepted) => accepted
        .Where(range => Names(range, Events))
        .Select(range => range.Quality ?? 1)
        .FirstOrDefault();

    /// <summary>The quality the most specific range gives a type, from 0 (refused) to 1.</summary>
    private static double Quality(IList<MediaTypeHeaderValue> accepted, string type) => accepted
        .Where(range => Covers(range, type))
        .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
        .Select(range => range.Quality ?? 1)
        .FirstOrDefault();

    // The framework's own comparison takes our type for a kind of application/json, because of its suffix.
    private static bool Covers(MediaTypeHeaderValue range, string type) => range.MatchesAllTypes
        || (range.MatchesAllSubTypes && type.StartsWith($"{range.Type}/", StringComparison.OrdinalIgnoreCase))
        || Names(range, type);

    private static bool Names(MediaTypeHeaderValue range, string type) =>
        range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase);
}
