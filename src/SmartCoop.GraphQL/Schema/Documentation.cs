using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SmartCoop.GraphQL.Schema;

/// <summary>What the XML comments of the code say of a type or a member: the schema repeats it word for word.</summary>
internal static partial class Documentation
{
    private static readonly ConcurrentDictionary<Assembly, Dictionary<string, XElement>> Files = new();

    /// <summary>The summary of a type.</summary>
    public static string? Of(Type type) => Summary(type.Assembly, $"T:{NameOf(type)}");

    /// <summary>The summary of a property; of a positional record, what is said of its parameter.</summary>
    public static string? Of(PropertyInfo property)
    {
        var owner = property.DeclaringType!;
        return Summary(owner.Assembly, $"P:{NameOf(owner)}.{property.Name}") ?? Parameter(owner, property.Name);
    }

    /// <summary>The summary of one value of an enumeration.</summary>
    public static string? Of(FieldInfo value) =>
        Summary(value.DeclaringType!.Assembly, $"F:{NameOf(value.DeclaringType!)}.{value.Name}");

    /// <summary>What a record says of one of its parameters.</summary>
    public static string? Parameter(Type record, string name) => Member(record.Assembly, $"T:{NameOf(record)}")?
        .Elements("param").FirstOrDefault(param => (string?)param.Attribute("name") == name) is { } found
            ? Plain(found)
            : null;

    /// <summary>What a refusal says of one of its facts; without a comment its name must do.</summary>
    public static string OfFact(PropertyInfo fact) => Of(fact)
        ?? $"The {Capitals().Replace(fact.Name, " $1").Trim().ToLowerInvariant()} at the moment of the refusal.";

    private static string? Summary(Assembly assembly, string member) =>
        Member(assembly, member)?.Element("summary") is { } summary ? Plain(summary) : null;

    private static XElement? Member(Assembly assembly, string name) =>
        Files.GetOrAdd(assembly, Read).GetValueOrDefault(name);

    private static Dictionary<string, XElement> Read(Assembly assembly)
    {
        var file = Path.Combine(AppContext.BaseDirectory, $"{assembly.GetName().Name}.xml");
        return File.Exists(file)
            ? XDocument.Load(file).Descendants("member").ToDictionary(member => (string)member.Attribute("name")!)
            : [];
    }

    private static string NameOf(Type type) =>
        (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string Plain(XElement text) =>
        Spaces().Replace(string.Concat(text.Nodes().Select(Plain)), " ").Trim();

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { IsEmpty: true } reference => LastWord(reference),
        XElement element => string.Concat(element.Nodes().Select(Plain)),
        _ => "",
    };

    private static string LastWord(XElement reference) =>
        reference.Attributes().FirstOrDefault()?.Value is { } target ? target[(target.LastIndexOf('.') + 1)..] : "";

    [GeneratedRegex("([A-Z])")]
    private static partial Regex Capitals();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
