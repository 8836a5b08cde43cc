using Microsoft.Extensions.DependencyInjection;
using SmartCoop.GraphQL.Persistence;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Reading;

/// <summary>An empty database that says how it finds its answers.</summary>
public abstract class ExplainedDatabase : IAsyncLifetime
{
    private readonly Explained _plans = new();
    private readonly TestDatabase _database;

    private protected ExplainedDatabase(Func<Action<IServiceCollection>, TestDatabase> make) => _database = make(
        services => services
            .ConfigureDbContext<SqliteDbContext>(options => options.AddInterceptors(_plans))
            .ConfigureDbContext<PostgreSqlDbContext>(options => options.AddInterceptors(_plans)));

    public Task InitializeAsync() => _database.PrepareAsync();

    public Task DisposeAsync() => _database.DisposeAsync();

    /// <summary>How everything that is read meanwhile is found.</summary>
    internal async Task<string> PlanAsync(Func<IServiceProvider, Task<bool>> read)
    {
        _plans.Take();
        Assert.True(await _database.InScopeAsync(read));
        return _plans.Take();
    }

    internal bool ReadsWhole(string plan, string table) => _database.IsSqlite
        ? plan.Split('\n').Any(line => line.StartsWith("SCAN ", StringComparison.Ordinal)
            && !line.Contains(" USING ", StringComparison.Ordinal))
        : plan.Contains($"Seq Scan on {table}", StringComparison.Ordinal);

    internal bool Sorts(string plan) =>
        plan.Contains(_database.IsSqlite ? "TEMP B-TREE FOR ORDER BY" : "Sort Key", StringComparison.Ordinal);
}

public sealed class ExplainedSqlite()
    : ExplainedDatabase(replacing => new SqliteTestDatabase { Replacing = replacing });

public sealed class ExplainedPostgreSql()
    : ExplainedDatabase(replacing => new PostgreSqlTestDatabase { Replacing = replacing });
