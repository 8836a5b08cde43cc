using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using SmartCoop.Domain;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Units;

namespace SmartCoop.GraphQL.Persistence.Units;

/// <summary>Finds a unit in a database that another process may be working on; it only reads.</summary>
internal sealed class UnitFinder(IConfiguration configuration)
{
    private const string Sql =
        """
        SELECT u.id, m.member_id FROM production_units u LEFT JOIN unit_managers m ON m.unit_id = u.id
        WHERE u.code = @code OR u.id = @id ORDER BY u.id, m.member_id LIMIT 1
        """;

    /// <summary>The unit of a code or of an identifier, with the first of its managers.</summary>
    public async Task<FoundUnit?> FindAsync(string code, Id<ProductionUnit>? id)
    {
        try
        {
            await using var connection = Connect();
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = Sql;
            Add(command, "code", code);
            Add(command, "id", id?.Value ?? Guid.Empty);
            await using var row = await command.ExecuteReaderAsync();
            return await row.ReadAsync() ? Read(row) : null;
        }
        catch (DbException)
        {
            // No database is there yet, or one without tables: nor is the unit.
            return null;
        }
    }

    private static FoundUnit Read(DbDataReader row) => new(
        new Id<ProductionUnit>(row.GetGuid(0)),
        row.IsDBNull(1) ? null : new Id<Member>(row.GetGuid(1)));

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }

    private DbConnection Connect()
    {
        var database = PersistenceServices.DatabaseOf(configuration);
        if (DatabaseOptions.NamesPostgreSql(database))
            return new NpgsqlConnection(DatabaseOptions.PostgreSqlConnectionString(database));

        var file = new SqliteConnectionStringBuilder(DatabaseOptions.SqliteConnectionString(database))
        {
            Mode = SqliteOpenMode.ReadOnly,
        };
        return new SqliteConnection(file.ToString());
    }
}

/// <summary>A unit, and who runs it.</summary>
internal sealed record FoundUnit(Id<ProductionUnit> Id, Id<Member>? Manager);
