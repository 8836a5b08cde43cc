using System.Data.Common;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Promises;

/// <summary>All that somebody has who took the database with them.</summary>
internal static class StolenDatabase
{
    /// <summary>Every different value of every column of every table, as text; bytes also as they read.</summary>
    public static async Task<IReadOnlySet<string>> ValuesAsync(TestDatabase database)
    {
        var tables = await database.AskAsync<string>(database.IsSqlite
            ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            : "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'");
        var values = new HashSet<string>(StringComparer.Ordinal);
        await using var connection = await database.OpenAsync();
        foreach (var table in tables) await ReadAsync(connection, table, values);

        return values;
    }

    private static async Task ReadAsync(DbConnection connection, string table, HashSet<string> values)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
            for (var column = 0; column < rows.FieldCount; column++) Take(rows.GetValue(column), values);
    }

    private static void Take(object value, HashSet<string> values)
    {
        if (value is DBNull) return;
        if (value is not byte[] bytes)
        {
            values.Add($"{value}");
            return;
        }

        values.Add(Convert.ToHexString(bytes));
        values.Add(Convert.ToHexStringLower(bytes));
        values.Add(Convert.ToBase64String(bytes));
    }
}
