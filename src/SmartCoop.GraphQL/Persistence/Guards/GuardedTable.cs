using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace SmartCoop.GraphQL.Persistence.Guards;

/// <summary>An append-only table as the database knows it.</summary>
/// <param name="Name">The table.</param>
/// <param name="Frozen">The columns that never change.</param>
/// <param name="OnceOnly">The column that is set once, later.</param>
/// <param name="IsFlag">Whether that column goes from false to true, and not from null to a value.</param>
internal sealed record GuardedTable(string Name, IReadOnlyList<string> Frozen, string? OnceOnly, bool IsFlag)
{
    public static IReadOnlyList<GuardedTable> In(IModel model) =>
    [
        .. model.GetEntityTypes()
            .Where(entity => entity.FindAnnotation(AppendOnly.Annotation) is not null)
            .Select(Of)
            .OrderBy(table => table.Name, StringComparer.Ordinal),
    ];

    private static GuardedTable Of(IEntityType entity)
    {
        var table = entity.GetTableMappings().Single().Table;
        var name = (string)entity.FindAnnotation(AppendOnly.Annotation)!.Value!;
        var later = name.Length > 0 ? entity.FindProperty(name) : null;
        var column = later?.GetColumnName();
        return new GuardedTable(
            table.Name,
            [.. table.Columns.Select(c => c.Name).Where(c => c != column).Order(StringComparer.Ordinal)],
            column,
            later?.ClrType == typeof(bool));
    }
}
