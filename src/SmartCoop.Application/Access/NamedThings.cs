using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using SmartCoop.Domain;

namespace SmartCoop.Application.Access;

/// <summary>Finds every thing that a command names by its identifier, however deep it lies.</summary>
public static class NamedThings
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Parts = new();

    /// <summary>The kinds of things and their identifiers, in the order the command names them.</summary>
    public static IEnumerable<(Type Kind, Guid Key)> In(object? named)
    {
        if (named is null or string) return [];
        if (named is IEnumerable items) return items.Cast<object?>().SelectMany(In);

        var type = named.GetType();
        return KindOf(type) is { } kind
            ? [(kind, (Guid)type.GetProperty(nameof(Id<>.Value))!.GetValue(named)!)]
            : PartsOf(type).SelectMany(part => In(part.GetValue(named)));
    }

    /// <summary>The kinds of things that commands of a type can name.</summary>
    public static IReadOnlyList<Type> KindsIn(Type type) => [.. Kinds(type, []).Distinct()];

    private static IEnumerable<Type> Kinds(Type type, HashSet<Type> seen)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (KindOf(type) is { } kind) return [kind];
        if (!seen.Add(type)) return [];
        if (ItemOf(type) is { } item) return Kinds(item, seen);

        return Variants(type).SelectMany(PartsOf).SelectMany(part => Kinds(part.PropertyType, seen));
    }

    private static IEnumerable<Type> Variants(Type type) =>
        type.IsAbstract ? type.Assembly.GetTypes().Where(variant => variant.IsSubclassOf(type)) : [type];

    private static PropertyInfo[] PartsOf(Type type) => Parts.GetOrAdd(type, static type =>
    [
        .. IsRecordOfOurs(type)
            ? type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(part => part.GetIndexParameters().Length is 0)
            : [],
    ]);

    /// <summary>Values that are read from text name nothing.</summary>
    private static bool IsRecordOfOurs(Type type) =>
        type.Namespace?.StartsWith(nameof(SmartCoop), StringComparison.Ordinal) is true
        && type is { IsEnum: false, IsValueType: false }
        && !type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IReadable<>));

    private static Type? KindOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>)
        ? type.GetGenericArguments()[0]
        : null;

    private static Type? ItemOf(Type type) => type == typeof(string)
        ? null
        : type.GetInterfaces().Append(type)
            .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?
            .GetGenericArguments()[0];
}
