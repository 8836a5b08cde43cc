using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Application.Events;

namespace SmartCoop.GraphQL.Persistence.Conventions;

internal static class JsonMapping
{
    /// <summary>Stores a value, or a list of values, that is never searched as one JSON text.</summary>
    /// <remarks>Lists are kept read-only by the domain: replace the list to change it.</remarks>
    public static PropertyBuilder<T> IsJson<T>(this PropertyBuilder<T> property)
        where T : notnull =>
        property.HasConversion(
            value => DomainJson.Write(value),
            text => DomainJson.Read<T>(text),
            new ValueComparer<T>(
                (left, right) => Text(left) == Text(right),
                value => Text(value).GetHashCode(StringComparison.Ordinal),
                value => DomainJson.Read<T>(DomainJson.Write(value))));

    private static string Text<T>(T? value) => value is null ? "" : DomainJson.Write(value);
}
