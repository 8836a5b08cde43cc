using System.Buffers.Binary;
using System.Buffers.Text;
using System.Collections;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GraphQL;
using SmartCoop.Application.Reading;

namespace SmartCoop.GraphQL.Schema;

/// <summary>The cursors of one list: opaque, versioned, and of no use with another list, filter or order.</summary>
/// <remarks>
/// A version, a mark of the list, the identifier of the item, and what the list is sorted by: a number of 8 bytes, then
/// a text.
/// </remarks>
internal sealed class ListCursor
{
    private const byte Version = 2;
    private const int MarkLength = 4;
    private const int KeyAt = 1 + MarkLength;
    private const int NumberAt = KeyAt + 16;
    private const int TextAt = NumberAt + 8;
    private const int Longest = 2_000;

    private static readonly string[] Paging = ["first", "after", "last", "before"];
    private static readonly UTF8Encoding Strict =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] _mark;

    private ListCursor(byte[] mark) => _mark = mark;

    /// <summary>The cursors of the list a field asks for: of this thing, with these filters, in this order.</summary>
    public static ListCursor For(IResolveFieldContext context)
    {
        var filters = context.Arguments!
            .Where(argument => !Paging.Contains(argument.Key) && argument.Value.Value is not null)
            .OrderBy(argument => argument.Key, StringComparer.Ordinal)
            .Select(argument => $"{argument.Key}={Written(argument.Value.Value)}");
        var owner = context.Source is { } source ? NodeRegistry.Known.KeyIfAny(source) : null;
        var list = $"{context.ParentType.Name}{owner}.{context.FieldDefinition.Name}({string.Join(',', filters)})";

        return new ListCursor(SHA256.HashData(Encoding.UTF8.GetBytes(list))[..MarkLength]);
    }

    /// <summary>The cursor of a place in the list.</summary>
    public string Of(Place place)
    {
        var bytes = new byte[TextAt + Encoding.UTF8.GetByteCount(place.Text)];
        bytes[0] = Version;
        _mark.CopyTo(bytes, 1);
        place.Id.TryWriteBytes(bytes.AsSpan(KeyAt), bigEndian: true, out _);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(NumberAt), place.Number);
        Encoding.UTF8.GetBytes(place.Text, bytes.AsSpan(TextAt));
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>The place a cursor stands for.</summary>
    /// <exception cref="BadUserInput">It is no cursor, or one of another list.</exception>
    public Place Read(string argument, string cursor)
    {
        if (Bytes(cursor) is not [Version, ..] bytes || bytes.Length < TextAt || Text(bytes) is not { } text)
            throw new BadUserInput(argument, "This is not a cursor of this list.");

        return bytes.AsSpan(1, MarkLength).SequenceEqual(_mark)
            ? new Place(
                new Guid(bytes.AsSpan(KeyAt, 16), bigEndian: true),
                BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(NumberAt)),
                text)
            : throw new BadUserInput(
                argument, "This cursor belongs to another list, or to other filters or another order.");
    }

    private static byte[]? Bytes(string cursor) =>
        cursor.Length <= Longest && Base64Url.IsValid(cursor) ? Base64Url.DecodeFromChars(cursor) : null;

    private static string? Text(byte[] bytes)
    {
        try
        {
            var text = Strict.GetString(bytes.AsSpan(TextAt));
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string Written(object? value) => value switch
    {
        string text => $"\"{text}\"",
        IDictionary<string, object?> fields =>
            $"{{{string.Join(',', fields.OrderBy(field => field.Key, StringComparer.Ordinal)
                .Select(field => $"{field.Key}={Written(field.Value)}"))}}}",
        IEnumerable items => $"[{string.Join(',', items.Cast<object?>().Select(Written))}]",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };
}
