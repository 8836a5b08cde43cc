using System.Text;
using System.Xml;

namespace SmartCoop.Application.Payments.Camt;

/// <summary>Walks forward through the elements of a bank file, and knows where it is.</summary>
/// <param name="reader">The reader of the file.</param>
/// <param name="cancellation">Stops reading.</param>
internal sealed class CamtXml(XmlReader reader, CancellationToken cancellation)
{
    /// <summary>
    /// The longest text of one element: the standard allows 500 characters, and that only in one place.
    /// </summary>
    public const int LongestText = 1_000;

    /// <summary>The longest reference: the standard allows 35 characters, some banks take more.</summary>
    public const int LongestReference = 70;

    /// <summary>The deepest nesting; the standard needs about 20.</summary>
    public const int DeepestElement = 64;

    private readonly List<Step> _path = [];
    private readonly char[] _buffer = new char[LongestText + 1];
    private string _namespace = "";

    /// <summary>The name of the element the reader stands on.</summary>
    public string Name => reader.LocalName;

    /// <summary>Which version of the message the file is.</summary>
    public CamtVersion Version { get; private set; }

    /// <summary>The line the reader stands on, counted from 1.</summary>
    public int Line => ((IXmlLineInfo)reader).LineNumber;

    /// <summary>Finds the root element, whose namespace says which message the file is.</summary>
    public async ValueTask RootAsync()
    {
        while (reader.NodeType is not XmlNodeType.Element)
            if (!await ReadAsync())
                throw Refuse("there must be a Document element");

        _namespace = reader.NamespaceURI;
        _path.Add(new Step(reader.LocalName, 0));
        if (reader.LocalName is not "Document" || CamtNamespaces.VersionOf(_namespace) is not { } version)
            throw Refuse($"must be a Document of camt.053.001.02 or camt.053.001.08, and is '{_namespace}'");

        Version = version;
    }

    /// <summary>Enters the element the reader stands on, to look at its children.</summary>
    public CamtScope Enter() => new(reader.Depth, reader.IsEmptyElement);

    /// <summary>Goes to the next child element, passing over whatever was not looked at.</summary>
    /// <returns><see langword="false"/> when there is none left.</returns>
    public async ValueTask<bool> NextAsync(CamtScope parent)
    {
        if (parent.IsEmpty) return false;

        while (await ReadAsync())
        {
            if (reader.Depth == parent.Depth && reader.NodeType is XmlNodeType.EndElement)
            {
                Leave(parent.Depth);
                return false;
            }

            if (reader.Depth != parent.Depth + 1) continue;
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                throw Refuse("must contain elements, not text");
            if (reader.NodeType is not XmlNodeType.Element) continue;

            Follow();
            return true;
        }

        throw Refuse("the file ends in the middle");
    }

    /// <summary>The text of the element the reader stands on, without white space around it.</summary>
    public async ValueTask<string> TextAsync(int longest = LongestText) =>
        await OptionalTextAsync(longest) ?? throw Refuse("must not be empty");

    /// <summary>The text of the element, or nothing when it is empty, as banks leave names and remarks.</summary>
    public async ValueTask<string?> OptionalTextAsync(int longest = LongestText)
    {
        if (reader.IsEmptyElement) return null;

        var (depth, length) = (reader.Depth, 0);
        while (await ReadAsync() && !(reader.Depth == depth && reader.NodeType is XmlNodeType.EndElement))
        {
            if (reader.NodeType is XmlNodeType.Element) throw Refuse("must contain text, not elements");

            int read;
            while ((read = await reader.ReadValueChunkAsync(_buffer, length, _buffer.Length - length)) > 0)
                if ((length += read) > longest)
                    throw Refuse($"must have at most {longest} characters");
        }

        var text = _buffer.AsSpan(0, length).Trim();
        return text.Length is 0 ? null : text.ToString();
    }

    /// <summary>An attribute of the element the reader stands on.</summary>
    public string? Attribute(string name) => reader.GetAttribute(name);

    /// <summary>Numbers the element the reader stands on, so that a refusal can say which one it is.</summary>
    public void Number(int ordinal) => _path[^1] = _path[^1] with { Ordinal = ordinal };

    /// <summary>Reads what is left; nothing may follow the root element.</summary>
    public async ValueTask EndAsync()
    {
        while (await ReadAsync())
        {
        }
    }

    /// <summary>The refusal of what the reader stands on, to be thrown.</summary>
    public CamtRefusedException Refuse(string rule) => new(new CamtRefused(Math.Max(Line, 1), Path(), rule));

    /// <summary>The refusal of a file that is no XML, or XML of a kind that is not let in.</summary>
    public CamtRefused Malformed(Exception exception) => new(
        exception is XmlException { LineNumber: > 0 } xml ? xml.LineNumber : Math.Max(Line, 1),
        Path(),
        $"must be well-formed XML without a document type ({exception.Message.TrimEnd('.')})");

    private Task<bool> ReadAsync()
    {
        cancellation.ThrowIfCancellationRequested();
        if (reader.Depth > DeepestElement) throw Refuse($"must be nested at most {DeepestElement} deep");

        return reader.ReadAsync();
    }

    private void Follow()
    {
        Leave(reader.Depth - 1);
        _path.Add(new Step(reader.LocalName, 0));
        if (reader.NamespaceURI != _namespace)
            throw Refuse($"must belong to the namespace of the document, and belongs to '{reader.NamespaceURI}'");
    }

    private void Leave(int depth)
    {
        if (_path.Count > depth + 1) _path.RemoveRange(depth + 1, _path.Count - depth - 1);
    }

    private string Path()
    {
        var path = new StringBuilder();
        foreach (var (name, ordinal) in _path)
        {
            if (path.Length > 0) path.Append('/');
            path.Append(name);
            if (ordinal > 0) path.Append('[').Append(ordinal).Append(']');
        }

        return path.Length is 0 ? "/" : path.ToString();
    }

    private readonly record struct Step(string Name, int Ordinal);
}

/// <summary>An element whose children are being looked at.</summary>
internal readonly record struct CamtScope(int Depth, bool IsEmpty);
