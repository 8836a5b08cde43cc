using SmartCoop.Domain;

namespace SmartCoop.Application.Reading;

/// <summary>An aggregate of a list, and what the list is sorted by.</summary>
/// <remarks>The identifier stands beside it so that one index can hold both.</remarks>
internal sealed record Sortable<TRoot, TKey>
    where TRoot : AggregateRoot<TRoot>
{
    public required TRoot Root { get; init; }

    public required Id<TRoot> Id { get; init; }

    public required TKey Key { get; init; }
}
