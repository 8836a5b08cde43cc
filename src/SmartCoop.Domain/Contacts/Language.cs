namespace SmartCoop.Domain.Contacts;

/// <summary>A language the cooperative writes to people in.</summary>
public enum Language
{
    /// <summary>French, <c>fr</c>.</summary>
    French,

    /// <summary>Dutch, <c>nl</c>.</summary>
    Dutch,

    /// <summary>English, <c>en</c>.</summary>
    English,

    /// <summary>German, <c>de</c>.</summary>
    German,
}

/// <summary>The codes of the languages.</summary>
public static class Languages
{
    /// <summary>The two-letter ISO 639-1 code: <c>fr</c>.</summary>
    public static string Code(this Language language) => language switch
    {
        Language.French => "fr",
        Language.Dutch => "nl",
        Language.English => "en",
        Language.German => "de",
    };

    /// <summary>Reads an ISO 639-1 code, alone or at the head of a language tag: <c>nl</c>, <c>nl-BE</c>.</summary>
    public static Result<Language> Read(string? text)
    {
        var code = (text ?? "").Trim().Split('-', '_')[0].ToLowerInvariant();
        return code switch
        {
            "fr" => Language.French,
            "nl" => Language.Dutch,
            "en" => Language.English,
            "de" => Language.German,
            _ => new InvalidValue("language", text ?? "", "it is none of fr, nl, en and de"),
        };
    }
}
