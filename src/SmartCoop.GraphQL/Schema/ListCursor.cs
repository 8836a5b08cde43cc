using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GraphQL;

namespace SmartCoop.GraphQL.Schema;

/// <summary>The cursors of one list: opaque, versioned, and of no use with another list or other filters.</summary>
internal sealed class ListCursor
{
    private const byte Version = 1;
    private const int MarkLength = 4;
    private const int Length = 1 + MarkLength + 16;

    private static readonly string[] Paging = ["first", "after", "last", "before"];

    private readonly byte[] _mark;

    private ListCursor(byte[] mark) => _mark = mark;

    /// <summary>The cursors of the list a field asks for.</summary>
    public static ListCursor For(IResolveFieldContext context)
    {
        var filters = context.Arguments!
            .Where(argument => !Paging.Contains(argument.Key) && argument.Value.Value is not null)
            .OrderBy(argument => argument.Key, StringComparer.Ordinal)
            .Select(argument => string.Create(CultureInfo.InvariantCulture, $"{argument.Key}={argument.Value.Value}"));
        var list = $"{context.ParentType.Name}.{context.FieldDefinition.Name}({string.Join(',', filters)})";

        return new ListCursor(SHA256.HashData(Encoding.UTF8.GetBytes(list))[..MarkLength]);
    }

    /// <summary>The place of an item in the list.</summary>
    public string Of(Guid key) => Base64Url.EncodeToString([Version, .. _mark, .. key.ToByteArray(bigEndian: true)]);

    /// <summary>The item a cursor stands for.</summary>
    /// <exception cref="BadUserInput">It is no cursor, or one of another list.</exception>
    public Guid Read(string argument, string cursor)
    {
        var bytes = new byte[Length];
        if (cursor.Length != Base64Url.GetEncodedLength(Length)
            || !Base64Url.TryDecodeFromChars(cursor, bytes, out _)
            || bytes[0] is not Version)
            throw new BadUserInput(argument, "This is not a cursor of this list.");

        return bytes.AsSpan(1, MarkLength).SequenceEqual(_mark)
            ? new Guid(bytes.AsSpan(1 + MarkLength), bigEndian: true)
            : throw new BadUserInput(argument, "This cursor belongs to another list, or to other filters.");
    }
}
