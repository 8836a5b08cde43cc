using Microsoft.Data.Sqlite;
using Npgsql;

namespace SmartCoop.GraphQL.Tests;

/// <summary>A new, empty database that is dropped in the end.</summary>
internal interface IEmptyDatabase
{
    /// <summary>Makes the database and says how to reach it.</summary>
    Task<string> CreateAsync();

    /// <summary>Drops it with all that is in it.</summary>
    Task DropAsync();
}

/// <summary>A SQLite file in a folder of its own.</summary>
internal sealed class EmptySqlite : IEmptyDatabase
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smartcoop-");

    public Task<string> CreateAsync() => Task.FromResult(Path.Combine(_folder.FullName, "smartcoop.db"));

    public Task DropAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}

/// <summary>A database of the server that <c>SMARTCOOP_TESTS_POSTGRESQL</c> names.</summary>
internal sealed class EmptyPostgreSql : IEmptyDatabase
{
    private readonly string _name = $"smartcoop_{Guid.NewGuid():N}";

    private static string Server => Environment.GetEnvironmentVariable("SMARTCOOP_TESTS_POSTGRESQL")
        ?? throw new InvalidOperationException("SMARTCOOP_TESTS_POSTGRESQL names no server.");

    public async Task<string> CreateAsync()
    {
        await OnServerAsync($"CREATE DATABASE {_name}");
        return new NpgsqlConnectionStringBuilder(Server) { Database = _name }.ToString();
    }

    public Task DropAsync() => OnServerAsync($"DROP DATABASE {_name} WITH (FORCE)");

    private static async Task OnServerAsync(string sql)
    {
        var server = new NpgsqlConnectionStringBuilder(Server) { Database = "postgres" };
        await using var connection = new NpgsqlConnection(server.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
