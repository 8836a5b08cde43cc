using System.Reflection;
using GraphQL.Types;
using SmartCoop.Domain;
using SmartCoop.Domain.Monetary;
using SmartCoop.GraphQL.Schema.Scalars;

namespace SmartCoop.GraphQL.Schema;

/// <summary>Which type of the schema stands for a type of the code, read from the type and its nullability.</summary>
internal static class GraphTypes
{
    private static readonly Dictionary<Type, Type> Scalars = new()
    {
        [typeof(string)] = typeof(StringGraphType),
        [typeof(bool)] = typeof(BooleanGraphType),
        [typeof(int)] = typeof(IntGraphType),
        [typeof(decimal)] = typeof(DecimalType),
        [typeof(DateOnly)] = typeof(DateType),
        [typeof(DateTimeOffset)] = typeof(DateTimeType),
        [typeof(Currency)] = typeof(CurrencyCodeType),
        [typeof(Rate)] = typeof(PercentageType),
        [typeof(Quantity)] = typeof(QuantityType),
    };

    private static readonly Dictionary<Type, Type> Views = typeof(GraphTypes).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false, IsGenericTypeDefinition: false } && ViewOf(type) is not null)
        .ToDictionary(type => ViewOf(type)!);

    /// <summary>The type a property is shown as.</summary>
    public static Type Shown(PropertyInfo property) =>
        Wrapped(new NullabilityInfoContext().Create(property), ShownAs);

    /// <summary>The type a parameter of a record is given as; a parameter with a default may be left out.</summary>
    public static Type Given(ParameterInfo parameter)
    {
        var type = Wrapped(new NullabilityInfoContext().Create(parameter), GivenAs);
        return parameter.HasDefaultValue
            && type.IsGenericType
            && type.GetGenericTypeDefinition() == typeof(NonNullGraphType<>)
            ? type.GetGenericArguments()[0]
            : type;
    }

    /// <summary>
    /// The type a view is shown as: its own graph type where there is one, else one made of its fields.
    /// </summary>
    public static Type ViewType(Type view) =>
        Views.GetValueOrDefault(view) ?? typeof(ViewType<>).MakeGenericType(view);

    /// <summary>Whether values of the type identify something.</summary>
    public static bool IsId(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>);

    /// <summary>Whether the type is a list, and of what.</summary>
    public static Type? ItemOf(Type type) => type == typeof(string)
        ? null
        : type.GetInterfaces().Append(type)
            .FirstOrDefault(t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(IEnumerable<>))?
            .GetGenericArguments()[0];

    /// <summary>A list that is never null, of items that are never null.</summary>
    public static Type Listed(Type item) => typeof(NonNullGraphType<>).MakeGenericType(
        typeof(ListGraphType<>).MakeGenericType(typeof(NonNullGraphType<>).MakeGenericType(item)));

    private static Type Wrapped(NullabilityInfo info, Func<Type, Type> named)
    {
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        var core = ItemOf(type) is null
            ? named(type)
            : typeof(ListGraphType<>).MakeGenericType(Wrapped(ItemsOf(info), named));

        return info.ReadState is NullabilityState.Nullable ? core : typeof(NonNullGraphType<>).MakeGenericType(core);
    }

    private static NullabilityInfo ItemsOf(NullabilityInfo list) => list.ElementType ?? list.GenericTypeArguments[0];

    private static Type ShownAs(Type type) =>
        Simple(type) ?? (type == typeof(Money) ? typeof(MoneyType) : ViewType(type));

    private static Type GivenAs(Type type) => Simple(type) ?? (type == typeof(Money)
        ? typeof(MoneyInput)
        : (type.IsAbstract ? typeof(OneOfInput<>) : typeof(RecordInput<>)).MakeGenericType(type));

    private static Type? Simple(Type type)
    {
        if (Scalars.TryGetValue(type, out var scalar)) return scalar;
        if (IsId(type)) return typeof(IdGraphType);
        if (type.IsEnum) return typeof(DomainEnum<>).MakeGenericType(type);
        return type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IReadable<>))
            ? typeof(ParsableScalar<>).MakeGenericType(type)
            : null;
    }

    private static Type? ViewOf(Type type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
            if (ancestor.IsGenericType && ancestor.GetGenericTypeDefinition() == typeof(ViewType<>))
                return ancestor.GetGenericArguments()[0];

        return null;
    }
}
