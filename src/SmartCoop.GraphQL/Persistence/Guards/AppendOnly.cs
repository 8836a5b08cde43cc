using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartCoop.GraphQL.Persistence.Guards;

internal static class AppendOnly
{
    /// <summary>Marks the tables; a marked table holds the property that is written later, or an empty text.</summary>
    public const string Annotation = "SmartCoop:AppendOnly";

    /// <summary>The database itself refuses to change, delete, replace or truncate the rows of this table.</summary>
    /// <param name="entity">The mapping, after <c>ToTable</c>.</param>
    /// <param name="onceOnly">A property that may be set later, once, from null (or false) to its value.</param>
    public static EntityTypeBuilder<T> IsAppendOnly<T>(this EntityTypeBuilder<T> entity, string onceOnly = "")
        where T : class => entity.HasAnnotation(Annotation, onceOnly);
}
