using System.Text.Json;
using GraphQLParser.AST;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Guard;

/// <summary>The values of a request: no text that a database cannot hold, no list without end.</summary>
internal static class Texts
{
    /// <summary>Looks at a value written in the document.</summary>
    /// <exception cref="BadUserInput">It holds what may not be sent; the place is named.</exception>
    public static void Check(GraphQLValue? value, string path, DocumentLimits limits)
    {
        switch (value)
        {
            case GraphQLStringValue text:
                Check(text.Value.Span, path);
                break;
            case GraphQLListValue list:
                CheckLength(list.Values?.Count ?? 0, path, limits);
                for (var i = 0; i < list.Values?.Count; i++) Check(list.Values[i], $"{path}[{i}]", limits);
                break;
            case GraphQLObjectValue fields:
                foreach (var field in fields.Fields ?? [])
                    Check(field.Value, $"{path}.{field.Name.StringValue}", limits);
                break;
        }
    }

    /// <summary>Looks at the variables that came with the document.</summary>
    /// <exception cref="BadUserInput">They hold what may not be sent; the place is named.</exception>
    public static void Check(JsonElement variables, DocumentLimits limits)
    {
        if (variables.GetPropertyCount() > limits.Variables)
            throw new BadUserInput("variables", $"A request has at most {limits.Variables} variables.");

        foreach (var variable in variables.EnumerateObject()) Check(variable.Value, variable.Name, limits);
    }

    private static void Check(JsonElement value, string path, DocumentLimits limits)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                Check(TextOf(value, path), path);
                break;
            case JsonValueKind.Array:
                CheckLength(value.GetArrayLength(), path, limits);
                var i = 0;
                foreach (var item in value.EnumerateArray()) Check(item, $"{path}[{i++}]", limits);
                break;
            case JsonValueKind.Object:
                CheckLength(value.GetPropertyCount(), path, limits);
                foreach (var field in value.EnumerateObject()) Check(field.Value, $"{path}.{field.Name}", limits);
                break;
        }
    }

    // JSON can spell half a character, which no string of the platform is made of.
    private static string TextOf(JsonElement value, string path)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw HalfACharacter(path);
        }
    }

    private static void Check(ReadOnlySpan<char> text, string path)
    {
        if (text.Contains('\0')) throw new BadUserInput(path, "A text cannot hold the character U+0000.");

        for (var i = text.IndexOfAnyInRange('\ud800', '\udfff'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) throw HalfACharacter(path);

            i++;
        }
    }

    private static void CheckLength(int items, string path, DocumentLimits limits)
    {
        if (items > limits.ListItems) throw new BadUserInput(path, $"At most {limits.ListItems} are given at once.");
    }

    private static BadUserInput HalfACharacter(string path) =>
        new(path, "A text cannot hold half of a character: a surrogate stands alone.");
}
