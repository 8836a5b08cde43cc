using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace SmartCoop.GraphQL.Persistence.Guards;

/// <summary>The functions and triggers of PostgreSQL.</summary>
internal static class PostgreSqlGuards
{
    private const string Refuse =
        """
        CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
        END $$;
        """;

    public static IEnumerable<string> Sql(IModel model)
    {
        yield return Refuse;
        foreach (var sql in GuardedTable.In(model).SelectMany(Of)) yield return sql;
        if (JournalTables.In(model) is { } journal) yield return PostgreSqlJournalGuards.Sql(journal);
    }

    /// <summary>Whether exactly these guards are there, and none of them was switched off.</summary>
    public static Task<bool> AreInForceAsync(
        SmartCoopDbContext database,
        string sql,
        CancellationToken cancellationToken)
    {
        var triggers = sql.Split(" TRIGGER ").Length - 1 - (sql.Split("DROP TRIGGER ").Length - 1);
        return database.Database
            .SqlQuery<bool>(
                $"""
                SELECT COALESCE(obj_description(to_regproc('refuse_change'), 'pg_proc') = {Hash(sql)}, false)
                    AND (SELECT COUNT(*) FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'O') = {triggers}
                    AS "Value"
                """)
            .SingleAsync(cancellationToken);
    }

    /// <summary>Keeps in the database which guards it has.</summary>
    public static string Remember(string sql) => $"COMMENT ON FUNCTION refuse_change() IS '{Hash(sql)}'";

    private static string Hash(string sql) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql)));

    private static IEnumerable<string> Of(GuardedTable table) =>
    [
        Trigger(table.Name, "no_delete", "DELETE", "FOR EACH ROW"),
        Trigger(table.Name, "no_update", "UPDATE", $"FOR EACH ROW WHEN (NOT ({Allowed(table)}))"),
        Trigger(table.Name, "no_truncate", "TRUNCATE", "FOR EACH STATEMENT"),
    ];

    private static string Trigger(string table, string rule, string change, string when) =>
        $"""
        CREATE OR REPLACE TRIGGER {table}_{rule} BEFORE {change} ON {table} {when}
        EXECUTE FUNCTION refuse_change();
        """;

    private static string Allowed(GuardedTable table) => table.OnceOnly is { } column
        ? string.Join(" AND ", [Set(column, table.IsFlag), .. table.Frozen.Select(Same)])
        : "false";

    private static string Same(string column) => $"NEW.{column} IS NOT DISTINCT FROM OLD.{column}";

    private static string Set(string column, bool isFlag) => isFlag
        ? $"NOT OLD.{column} AND NEW.{column}"
        : $"OLD.{column} IS NULL AND NEW.{column} IS NOT NULL";
}
