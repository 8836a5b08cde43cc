using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using SmartCoop.GraphQL.Persistence.Sqlite;

namespace SmartCoop.GraphQL.Persistence;

/// <summary>How each database is spoken to.</summary>
internal static class DatabaseOptions
{
    private const int UsualPoolSize = 20;

    /// <summary>Whether a connection string names a PostgreSQL server; everything else is a SQLite file.</summary>
    public static bool NamesPostgreSql(string connectionString) =>
        connectionString.TrimStart().StartsWith("Host=", StringComparison.OrdinalIgnoreCase);

    public static DbContextOptionsBuilder UseSmartCoopSqlite(
        this DbContextOptionsBuilder options,
        string connectionString) =>
        options
            .UseSqlite(connectionString)
            .UseSnakeCaseNamingConvention()
            .ReplaceService<IMigrationsSqlGenerator, StrictTables>()
            .AddInterceptors(new SqlitePragmas());

    public static DbContextOptionsBuilder UseSmartCoopPostgreSql(
        this DbContextOptionsBuilder options,
        string connectionString) =>
        options
            .UseNpgsql(connectionString)
            .UseSnakeCaseNamingConvention();

    /// <summary>A file name alone, or a connection string.</summary>
    public static string SqliteConnectionString(string text) =>
        text.Contains('=', StringComparison.Ordinal)
            ? text
            : new SqliteConnectionStringBuilder { DataSource = text }.ToString();

    /// <summary>
    /// Nobody waits longer than 5 seconds for a lock: the caller hears that it may retry. A node takes 20 connections
    /// at most, so that several share a server.
    /// </summary>
    public static string PostgreSqlConnectionString(string text)
    {
        var settings = new NpgsqlConnectionStringBuilder(text);
        settings.Options = $"{settings.Options} -c lock_timeout=5s".Trim();
        if (!text.Contains("Pool Size", StringComparison.OrdinalIgnoreCase)) settings.MaxPoolSize = UsualPoolSize;
        return settings.ToString();
    }
}
