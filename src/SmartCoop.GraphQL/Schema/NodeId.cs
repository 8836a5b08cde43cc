using System.Buffers.Text;
using System.Collections;
using SmartCoop.Domain;

namespace SmartCoop.GraphQL.Schema;

/// <summary>Identifiers as clients see them: opaque, but of a kind one can recognise, <c>inv_AZq…</c>.</summary>
internal static class NodeId
{
    /// <summary>The identifier as clients see it.</summary>
    public static string Of<T>(Id<T> id) => Of(typeof(T), id.Value);

    /// <summary>The identifier of a thing of a kind known at run time only.</summary>
    public static string Of(Type kind, Guid key) =>
        $"{NodeRegistry.Known.PrefixOf(kind)}_{Base64Url.EncodeToString(key.ToByteArray(bigEndian: true))}";

    /// <summary>A value as clients see it: identifiers, alone or in a list, become opaque, all else stays.</summary>
    public static object? Shown(object? value)
    {
        if (value is null || !GraphTypes.IsId(GraphTypes.ItemOf(value.GetType()) ?? value.GetType())) return value;

        return value is IEnumerable ids ? ids.Cast<object>().Select(One) : One(value);

        static string One(object id) =>
            Of(id.GetType().GetGenericArguments()[0], (Guid)id.GetType().GetProperty("Value")!.GetValue(id)!);
    }

    /// <summary>The identifier a client gave back.</summary>
    /// <exception cref="FormatException">It is none, or one of another kind of thing.</exception>
    public static Guid Read(Type kind, string text)
    {
        var prefix = NodeRegistry.Known.PrefixOf(kind);
        return Split(text) is var (found, key) && found == prefix
            ? key
            : throw new FormatException($"'{text}' is not an identifier of this kind: it should begin with {prefix}_.");
    }

    /// <summary>The kind and the key of an identifier, or null when the text is none.</summary>
    public static (string Prefix, Guid Key)? Split(string text)
    {
        var (end, bytes) = (text.IndexOf('_', StringComparison.Ordinal), new byte[16]);
        return end > 0
            && text.Length == end + 23
            && Base64Url.TryDecodeFromChars(text.AsSpan(end + 1), bytes, out var written)
            && written is 16
                ? (text[..end], new Guid(bytes, bigEndian: true))
                : null;
    }
}
