using Microsoft.EntityFrameworkCore;
using SmartCoop.Domain;

namespace SmartCoop.GraphQL.Persistence.Conventions;

/// <summary>What holds for every aggregate, whatever its mapping says.</summary>
internal static class AggregateConvention
{
    /// <summary>Its version is the concurrency token, its identifier is its own, its events are not columns.</summary>
    public static void CompleteAggregates(this ModelBuilder model)
    {
        foreach (var type in model.Model.GetEntityTypes().Select(entity => entity.ClrType).ToList())
        {
            if (!type.IsAssignableTo(typeof(AggregateRoot))) continue;

            var aggregate = model.Entity(type);
            aggregate.Property(nameof(AggregateRoot.Version)).IsConcurrencyToken();
            aggregate.Property(nameof(Id)).ValueGeneratedNever();
            aggregate.Ignore(nameof(AggregateRoot.Events));
            aggregate.Ignore(nameof(AggregateRoot.Key));
        }
    }
}
