using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using SmartCoop.GraphQL.Persistence.Sqlite;

namespace SmartCoop.GraphQL.Tests.Persistence;

/// <summary>A file that is deleted in the end.</summary>
public sealed class SqliteTestDatabase : TestDatabase
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smartcoop-");

    internal override bool IsSqlite => true;

    internal override async Task<DbConnection> OpenAsync()
    {
        var connection = new SqliteConnection($"Data Source={ConnectionString};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = SqlitePragmas.Sql;
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    protected override Task<string> CreateAsync() => Task.FromResult(Path.Combine(_folder.FullName, "smartcoop.db"));

    protected override Task DropAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}

/// <summary>A database of the server that <c>SMARTCOOP_TESTS_POSTGRESQL</c> names, dropped in the end.</summary>
public sealed class PostgreSqlTestDatabase : TestDatabase
{
    private readonly string _name = $"smartcoop_{Guid.NewGuid():N}";

    internal override bool IsSqlite => false;

    private static string Server => Environment.GetEnvironmentVariable("SMARTCOOP_TESTS_POSTGRESQL")
        ?? throw new InvalidOperationException("SMARTCOOP_TESTS_POSTGRESQL names no server.");

    internal override async Task<DbConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    protected override async Task<string> CreateAsync()
    {
        await OnServerAsync($"CREATE DATABASE {_name}");
        return new NpgsqlConnectionStringBuilder(Server) { Database = _name }.ToString();
    }

    protected override async Task DropAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await OnServerAsync($"DROP DATABASE {_name} WITH (FORCE)");
    }

    internal static async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(Server) { Database = "postgres" }.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
