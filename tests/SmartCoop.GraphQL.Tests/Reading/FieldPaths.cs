using GraphQL.Types;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Tests.Reading;

/// <summary>How every field below the things of a schema is reached, in the fewest steps.</summary>
internal static class FieldPaths
{
    /// <summary>A field, the kind of thing it is reached from, and what is selected below that thing.</summary>
    public sealed record FieldPath(string Root, IObjectGraphType Parent, FieldType Field, string Selection)
    {
        public bool IsList => Named(Field) != Unwrapped(Field) || IsConnection(Field);

        public override string ToString() => $"{Root}: {Selection}";
    }

    /// <summary>The paths from the things that <c>nodes(ids)</c> finds.</summary>
    public static IReadOnlyList<FieldPath> In(ISchema schema)
    {
        var (paths, reached) = (new List<FieldPath>(), new HashSet<IObjectGraphType>());
        var roots = schema.AllTypes.OfType<IObjectGraphType>()
            .Where(type => type.ResolvedInterfaces.Any(face => face.Name == "Node"))
            .Select(type => (Root: type.Name, Type: type, Around: (Func<string, string>)(inner => inner)));

        var next = new Queue<(string Root, IObjectGraphType Type, Func<string, string> Around)>(roots);
        while (next.TryDequeue(out var at))
        {
            if (!reached.Add(at.Type)) continue;
            foreach (var field in at.Type.Fields.Where(field => !HasDuties(field)))
            {
                var target = ItemOf(field);
                paths.Add(new FieldPath(at.Root, at.Type, field, at.Around(Selected(field, Leaves(target)))));
                if (target is IObjectGraphType thing)
                    next.Enqueue((at.Root, thing, inner => at.Around(Selected(field, inner))));
            }
        }

        return paths;
    }

    public static bool IsConnection(FieldType field) =>
        Named(field) is { } type && type.GetType().IsGenericType
        && type.GetType().GetGenericTypeDefinition() == typeof(ConnectionType<>);

    /// <summary>Everything that is shown of a thing without going further.</summary>
    public static string Leaves(IGraphType type) => type is IComplexGraphType complex
        ? string.Join(' ', complex.Fields
            .Where(field => !HasDuties(field) && Named(field) is ScalarGraphType or EnumerationGraphType)
            .Select(field => field.Name)
            .Prepend("__typename"))
        : "";

    private static string Selected(FieldType field, string inner) => IsConnection(field)
        ? $"{field.Name}(first: 2) {{ nodes {{ {inner} }} }}"
        : inner is "" ? field.Name : $"{field.Name} {{ {inner} }}";

    private static IGraphType ItemOf(FieldType field) => IsConnection(field)
        ? Named(((IComplexGraphType)Named(field)).Fields.Single(inner => inner.Name is "nodes"))
        : Named(field);

    private static bool HasDuties(FieldType field) => field.Arguments?.Any(argument =>
        argument.ResolvedType is NonNullGraphType && argument.DefaultValue is null) is true;

    private static IGraphType Named(FieldType field)
    {
        var type = field.ResolvedType!;
        while (type is IProvideResolvedType wrapper) type = wrapper.ResolvedType!;
        return type;
    }

    private static IGraphType Unwrapped(FieldType field) =>
        field.ResolvedType is NonNullGraphType required ? required.ResolvedType! : field.ResolvedType!;
}
