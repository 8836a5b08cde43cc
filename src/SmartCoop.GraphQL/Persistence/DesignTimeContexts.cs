using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SmartCoop.GraphQL.Persistence;

// Found by `dotnet ef migrations add`, which compares models and connects to nothing.
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteDbContext>
{
    public SqliteDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteDbContext>();
        options.UseSmartCoopSqlite("Data Source=:memory:");
        return new SqliteDbContext(options.Options);
    }
}

internal sealed class PostgreSqlDesignTime : IDesignTimeDbContextFactory<PostgreSqlDbContext>
{
    public PostgreSqlDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgreSqlDbContext>();
        options.UseSmartCoopPostgreSql("Host=nowhere");
        return new PostgreSqlDbContext(options.Options);
    }
}
