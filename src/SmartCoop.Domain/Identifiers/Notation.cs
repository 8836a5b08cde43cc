namespace SmartCoop.Domain.Identifiers;

/// <summary>What people put between the signs of a number to read it more easily.</summary>
internal static class Notation
{
    /// <summary>The text in capitals, without white space and without the given separators.</summary>
    public static string Compact(string? text, string separators = "") => string
        .Concat((text ?? "").Where(sign => !char.IsWhiteSpace(sign) && !separators.Contains(sign)))
        .ToUpperInvariant();
}
