namespace SmartCoop.Domain;

/// <summary>Text that people must give: a name, a title, a reason.</summary>
internal static class RequiredText
{
    /// <summary>How long such a text may be, in characters: it fits on one line of a document.</summary>
    public const int Longest = 200;

    /// <summary>Reads the text without the blanks around it.</summary>
    /// <param name="kind">What it is, in words: <c>name of a unit</c>.</param>
    /// <param name="text">What was given.</param>
    public static Result<string> Read(string kind, string? text)
    {
        var trimmed = (text ?? "").Trim();
        if (trimmed.Length is 0) return new InvalidValue(kind, trimmed, "it must not be empty");
        if (trimmed.Length > Longest)
            return new InvalidValue(kind, trimmed, $"it must not be longer than {Longest} characters");
        if (trimmed.Any(char.IsControl))
            return new InvalidValue(kind, trimmed, "it must be one line of printable characters");

        return trimmed;
    }
}
