using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SmartCoop.Domain;

namespace SmartCoop.Application.Events;

/// <summary>The domain's values as JSON, for what is stored and never searched: facts, answers, lists of
/// values.</summary>
/// <remarks>
/// <para>Checked text (an IBAN) is a string, an identifier its UUID, money minor units and a code, a rate parts per
/// million. Values that are computed are not written. An abstract type writes its kind as <c>$type</c>.</para>
/// <para>Reading refuses what the domain refuses: a stored value is never trusted more than a typed one.</para>
/// </remarks>
public static class DomainJson
{
    /// <summary>The serializer's options.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>A value as text.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>A value of a kind known at run time, as text.</summary>
    public static string Write(object value, Type type) => JsonSerializer.Serialize(value, type, Options);

    /// <summary>The value a text stands for.</summary>
    /// <exception cref="JsonException">The text is not such a value.</exception>
    public static T Read<T>(string text) =>
        JsonSerializer.Deserialize<T>(text, Options) ?? throw new JsonException($"A {typeof(T).Name} is missing.");

    /// <summary>The value a text stands for, of a kind known at run time.</summary>
    /// <exception cref="JsonException">The text is not such a value.</exception>
    public static object Read(string text, Type type) =>
        JsonSerializer.Deserialize(text, type, Options) ?? throw new JsonException($"A {type.Name} is missing.");

    internal static JsonNode? Node(object value) => JsonSerializer.SerializeToNode(value, value.GetType(), Options);

    internal static byte[] Utf8(JsonNode? node) => JsonSerializer.SerializeToUtf8Bytes(node, Options);

    private static JsonSerializerOptions Create() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new JsonStringEnumConverter(),
            new MoneyJson(),
            new RateJson(),
            new QuantityJson(),
            new CurrencyJson(),
            new IdJsonFactory(),
            new ParsableJsonFactory(),
        },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameTheKinds } },
    };

    private static void NameTheKinds(JsonTypeInfo info)
    {
        if (info.Kind is not JsonTypeInfoKind.Object || !info.Type.IsAbstract || !IsOurs(info.Type)) return;

        info.PolymorphismOptions = new JsonPolymorphismOptions();
        foreach (var kind in KindsOf(info.Type))
            info.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(kind, kind.Name));
    }

    private static bool IsOurs(Type type) =>
        type.Assembly == typeof(DomainError).Assembly || type.Assembly == typeof(DomainJson).Assembly;

    private static IEnumerable<Type> KindsOf(Type type) =>
        new[] { typeof(DomainError).Assembly, typeof(DomainJson).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(kind => kind is { IsAbstract: false, ContainsGenericParameters: false })
            .Where(kind => kind.IsAssignableTo(type));
}
