using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace SmartCoop.GraphQL.Persistence.Demo;

/// <summary>Counts in the database itself, over a connection of its own: a second witness beside the API.</summary>
internal sealed class SqlCheck(string database)
{
    /// <summary>The single number a statement answers; nothing counts as zero.</summary>
    /// <param name="sql">One SELECT of one whole number, the same on both databases.</param>
    /// <param name="cancellationToken">Stops the statement.</param>
    /// <param name="parameters">Values for <c>@p0</c>, <c>@p1</c>…, which <paramref name="sql"/> names.</param>
    public async Task<long> CountAsync(string sql, CancellationToken cancellationToken, params object[] parameters)
    {
        await using var connection = Connect();
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (index, value) in parameters.Index())
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"p{index}", value);
            command.Parameters.Add(parameter);
        }

        var answer = await command.ExecuteScalarAsync(cancellationToken);
        return answer is null or DBNull ? 0 : Convert.ToInt64(answer, CultureInfo.InvariantCulture);
    }

    private DbConnection Connect() => DatabaseOptions.NamesPostgreSql(database)
        ? new NpgsqlConnection(DatabaseOptions.PostgreSqlConnectionString(database))
        : new SqliteConnection(DatabaseOptions.SqliteConnectionString(database));
}
