using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace SmartCoop.GraphQL.Tests.Reading;

/// <summary>Lets the database say, before each statement that reads, how it would find the answer.</summary>
/// <remarks>
/// PostgreSQL is told to read a whole table, or to sort, only where nothing else is possible: the tables of a test are
/// small, and a small table is best read whole.
/// </remarks>
internal sealed class Explained : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> _plans = new();

    /// <summary>How the statements since the last call are answered.</summary>
    public string Take()
    {
        var plans = string.Join('\n', _plans);
        _plans.Clear();
        return plans;
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        await SetAsync(command, "off");
        _plans.Enqueue(await PlanAsync(command));
        await SetAsync(command, "on");
        return result;
    }

    private static async Task SetAsync(DbCommand command, string onOrOff)
    {
        if (command is not NpgsqlCommand) return;

        await using var setting = command.Connection!.CreateCommand();
        setting.CommandText = $"SET enable_seqscan = {onOrOff}; SET enable_sort = {onOrOff}";
        await setting.ExecuteNonQueryAsync();
    }

    private static async Task<string> PlanAsync(DbCommand command)
    {
        await using var explain = command.Connection!.CreateCommand();
        explain.Transaction = command.Transaction;
        explain.CommandText = (command is SqliteCommand ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + command.CommandText;
        foreach (DbParameter parameter in command.Parameters) explain.Parameters.Add(Copy(parameter));

        await using var reader = await explain.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync()) lines.Add(reader.GetString(reader.FieldCount - 1));
        return string.Join('\n', lines);
    }

    private static object Copy(DbParameter parameter) => parameter is ICloneable cloneable
        ? cloneable.Clone()
        : new SqliteParameter(parameter.ParameterName, parameter.Value);
}
