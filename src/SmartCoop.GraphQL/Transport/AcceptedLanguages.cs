namespace SmartCoop.GraphQL.Transport;

/// <summary>The languages a caller understands.</summary>
internal static class AcceptedLanguages
{
    /// <summary>Their primary tags (<c>fr</c> for <c>fr-BE</c>), the preferred one first.</summary>
    public static IReadOnlyList<string> Of(HttpRequest request) =>
    [
        .. request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString().Split('-')[0].ToLowerInvariant()),
    ];
}
