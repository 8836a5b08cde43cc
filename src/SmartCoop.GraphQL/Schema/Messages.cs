using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using SmartCoop.Domain;

namespace SmartCoop.GraphQL.Schema;

/// <summary>The messages of refusals in French and Dutch; English is the domain's own.</summary>
/// <remarks>
/// One file per concept in <c>Schema/Messages</c>: <c>{"InvoiceNotDraft": {"fr": "…", "nl": "…"}}</c>. A fact of the
/// refusal stands in braces under its name, as in <c>{Status}</c>.
/// </remarks>
internal static partial class Messages
{
    private static readonly FrozenDictionary<string, Dictionary<string, string>> Translated = Read();

    /// <summary>The languages refusals are told in.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "fr", "nl"];

    /// <summary>The message in the first of the languages it exists in; in English when it exists in none.</summary>
    public static string Of(DomainError error, IReadOnlyList<string> languages) =>
        languages.FirstOrDefault(Languages.Contains) is { } language and not "en"
            && In(error.GetType(), language) is { } template
                ? Facts().Replace(template, fact => Fact(error, fact.Groups[1].Value))
                : error.Message;

    /// <summary>
    /// The message of a kind of refusal before its facts are filled in, or null when it was not translated.
    /// </summary>
    public static string? In(Type error, string language) =>
        Translated.GetValueOrDefault(error.Name)?.GetValueOrDefault(language);

    private static string Fact(DomainError error, string name) =>
        error.GetType().GetProperty(name)!.GetValue(error) switch
        {
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            var fact => Convert.ToString(fact, CultureInfo.InvariantCulture) ?? "",
        };

    private static FrozenDictionary<string, Dictionary<string, string>> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(name => name.Contains(".Messages.", StringComparison.Ordinal))
            .SelectMany(name => JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(
                assembly.GetManifestResourceStream(name)!)!)
            .ToFrozenDictionary(message => message.Key, message => message.Value);
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Facts();
}
