using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using SmartCoop.Domain;

namespace SmartCoop.GraphQL.Persistence;

/// <summary>Counts how often each aggregate was stored, also when only a part of it changed.</summary>
internal static class Versions
{
    public static void Advance(ChangeTracker tracker)
    {
        var entries = tracker.Entries().ToList();
        var roots = entries.Where(entry => entry.Entity is AggregateRoot).ToDictionary(Identity);
        var touched = entries.Where(IsChanged).SelectMany(entry => RootsOf(entry, roots)).ToHashSet();

        foreach (var root in touched)
        {
            var version = root.Property(nameof(AggregateRoot.Version));
            version.CurrentValue = (int)version.OriginalValue! + 1;
        }
    }

    private static object Identity(EntityEntry root) => root.Property("Id").CurrentValue!;

    private static bool IsChanged(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    private static IEnumerable<EntityEntry> RootsOf(EntityEntry entry, Dictionary<object, EntityEntry> roots)
    {
        if (entry.Entity is AggregateRoot)
        {
            yield return entry;
            yield break;
        }

        foreach (var reference in entry.Metadata.GetForeignKeys().Where(key => key.PrincipalToDependent is not null))
        {
            if (entry.Property(reference.Properties[0].Name).CurrentValue is { } owner
                && roots.TryGetValue(owner, out var root)
                && root.State is not EntityState.Deleted)
                yield return root;
        }
    }
}
