using System.Collections.Frozen;
using SmartCoop.Domain;

namespace SmartCoop.Application.Access;

/// <summary>What is said of a thing that does not exist, or not for whoever asks: the same.</summary>
public static class Unknown
{
    private static readonly FrozenDictionary<Type, Type> Refusals = typeof(DomainError).Assembly.GetTypes()
        .Where(type => type.Name.EndsWith("NotFound", StringComparison.Ordinal))
        .ToFrozenDictionary(KindOf);

    /// <summary>The refusal for things of a kind; null when no command can name one.</summary>
    public static Type? RefusalOf(Type kind) => Refusals.GetValueOrDefault(kind);

    private static Type KindOf(Type refusal) =>
        refusal.GetConstructors()[0].GetParameters()[0].ParameterType.GetGenericArguments()[0];

    /// <summary>What is said of a thing of a kind.</summary>
    internal static DomainError Of(Type kind, Guid key) => (DomainError)Activator.CreateInstance(
        Refusals[kind], Activator.CreateInstance(typeof(Id<>).MakeGenericType(kind), key))!;
}
