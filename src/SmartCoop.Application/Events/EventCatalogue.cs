using System.Collections.Frozen;
using SmartCoop.Domain;

namespace SmartCoop.Application.Events;

/// <summary>Every kind of fact the cooperative knows, by its name: for the log, subscriptions, feeds and
/// audit.</summary>
/// <remarks>A name is a promise to stored rows and to readers: it never changes once released.</remarks>
public static class EventCatalogue
{
    private static readonly FrozenDictionary<string, Type> ByName = typeof(IDomainEvent).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IDomainEvent)))
        .ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>The names, in alphabetical order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ByName.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The name of a kind of fact.</summary>
    public static string NameOf<TFact>()
        where TFact : IDomainEvent => typeof(TFact).Name;

    /// <summary>The name of a fact.</summary>
    public static string NameOf(IDomainEvent fact) => fact.GetType().Name;

    /// <summary>The kind of fact a name stands for.</summary>
    public static Type TypeOf(string name) => ByName[name];
}
