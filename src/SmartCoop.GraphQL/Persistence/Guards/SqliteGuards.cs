using Microsoft.EntityFrameworkCore.Metadata;

namespace SmartCoop.GraphQL.Persistence.Guards;

/// <summary>The triggers of the embedded database.</summary>
/// <remarks>They are made anew after every migration: SQLite drops the triggers of a table it rebuilds,
/// silently.</remarks>
internal static class SqliteGuards
{
    public static IEnumerable<string> Sql(IModel model)
    {
        foreach (var sql in GuardedTable.In(model).SelectMany(Of)) yield return sql;
        if (JournalTables.In(model) is { } journal) yield return SqliteJournalGuards.Sql(journal);
    }

    private static IEnumerable<string> Of(GuardedTable table) =>
    [
        Trigger(table.Name, "no_delete", "DELETE", "1"),
        Trigger(table.Name, "no_update", "UPDATE", $"NOT ({Allowed(table)})"),
    ];

    private static string Trigger(string table, string rule, string change, string when) =>
        $"""
        DROP TRIGGER IF EXISTS {table}_{rule};
        CREATE TRIGGER {table}_{rule} BEFORE {change} ON {table} WHEN {when}
        BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
        """;

    private static string Allowed(GuardedTable table) => table.OnceOnly is { } column
        ? string.Join(" AND ", [Set(column, table.IsFlag), .. table.Frozen.Select(c => $"NEW.{c} IS OLD.{c}")])
        : "0";

    private static string Set(string column, bool isFlag) => isFlag
        ? $"OLD.{column} = 0 AND NEW.{column} = 1"
        : $"OLD.{column} IS NULL AND NEW.{column} IS NOT NULL";
}
