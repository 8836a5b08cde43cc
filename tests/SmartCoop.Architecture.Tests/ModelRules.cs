using System.Reflection;
using SmartCoop.Domain;

namespace SmartCoop.Architecture.Tests;

/// <summary>How aggregates, facts and refusals are made. Each rule answers with what breaks it, by name.</summary>
internal static class ModelRules
{
    private const BindingFlags Everything =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<Type> Aggregates(Assembly assembly) => OfKind<AggregateRoot>(assembly);

    public static IReadOnlyList<Type> Facts(Assembly assembly) => OfKind<IDomainEvent>(assembly);

    public static IReadOnlyList<Type> Refusals(Assembly assembly) => OfKind<DomainError>(assembly);

    /// <summary>A transition is the only way to make or change an aggregate.</summary>
    public static IEnumerable<string> AggregatesHaveNoPublicConstructorOrSetter(Assembly assembly) =>
        from type in Aggregates(assembly)
        let setters = type.GetProperties().Where(property => property.SetMethod is { IsPublic: true })
        where type.GetConstructors().Length > 0 || setters.Any()
        select type.Name;

    /// <summary>An aggregate refers to another one by its identifier: only one of them changes at a time.</summary>
    public static IEnumerable<string> AggregatesHoldNoOtherAggregate(Assembly assembly) =>
        from type in Aggregates(assembly)
        from field in type.GetFields(Everything)
        where Parts(field.FieldType).Any(part => part.IsAssignableTo(typeof(AggregateRoot)))
        where !IsIdentifier(field.FieldType)
        select $"{type.Name}.{field.Name}";

    /// <summary>What happened is a sealed record that nobody can change.</summary>
    public static IEnumerable<string> FactsAreSealedRecordsThatNeverChange(Assembly assembly) =>
        Facts(assembly).Where(IsLoose).Select(type => type.Name);

    /// <summary>A refusal is a sealed record; its sentence ends as a sentence.</summary>
    public static IEnumerable<string> RefusalsAreSealedRecordsThatNeverChange(Assembly assembly) =>
        Refusals(assembly).Where(IsLoose).Select(type => type.Name);

    private static IReadOnlyList<Type> OfKind<T>(Assembly assembly) =>
    [
        .. assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(T)))
            .Where(type => type is { IsAbstract: false, IsInterface: false }),
    ];

    private static bool IsLoose(Type type) => !type.IsSealed || !IsRecord(type) || CanChange(type);

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool CanChange(Type type) => type.GetProperties().Any(property =>
        property.SetMethod is { IsPublic: true } setter
        && !setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name is "IsExternalInit"));

    private static bool IsIdentifier(Type type) => Parts(type)
        .Where(part => part.IsAssignableTo(typeof(AggregateRoot)))
        .All(aggregate => Parts(type).Contains(typeof(Id<>).MakeGenericType(aggregate)));

    private static IEnumerable<Type> Parts(Type type) =>
        type.GetGenericArguments().SelectMany(Parts).Append(type).Append(type.GetElementType() ?? type);
}
