using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using SmartCoop.Application;
using SmartCoop.Application.Pipeline;
using SmartCoop.GraphQL.Persistence;

namespace SmartCoop.GraphQL.Tests.Persistence;

/// <summary>A new, empty database with the application around it and nothing of the transport.</summary>
public abstract class TestDatabase : IAsyncLifetime
{
    private readonly List<IHostedService> _running = [];
    private ServiceProvider? _services;

    internal abstract bool IsSqlite { get; }

    internal string ConnectionString { get; private set; } = "";

    internal IServiceProvider Services => _services!;

    public async Task InitializeAsync()
    {
        ConnectionString = await CreateAsync();
        _services = Build();
        await WithAsync<DatabaseSetup>(setup => setup.MigrateAsync(CancellationToken.None));
        foreach (var service in Services.GetServices<IHostedService>())
        {
            await service.StartAsync(CancellationToken.None);
            _running.Add(service);
        }
    }

    public async Task DisposeAsync()
    {
        foreach (var service in _running) await service.StopAsync(CancellationToken.None);
        await _services!.DisposeAsync();
        await DropAsync();
    }

    /// <summary>Runs something in a scope of its own, as a request would.</summary>
    internal async Task<TResult> InScopeAsync<TResult>(Func<IServiceProvider, Task<TResult>> act)
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    internal Task WithAsync<T>(Func<T, Task> act)
        where T : notnull =>
        InScopeAsync(async scope =>
        {
            await act(scope.GetRequiredService<T>());
            return true;
        });

    /// <summary>Runs SQL as somebody would who goes around the application.</summary>
    internal Task<int> ExecuteAsync(string sql) =>
        InScopeAsync(scope => scope.GetRequiredService<SmartCoopDbContext>().Database.ExecuteSqlRawAsync(sql));

    /// <summary>The one column of a query.</summary>
    internal Task<List<T>> AskAsync<T>(string sql) => InScopeAsync(scope =>
        scope.GetRequiredService<SmartCoopDbContext>().Database.SqlQueryRaw<T>(sql).ToListAsync());

    protected abstract Task<string> CreateAsync();

    protected abstract Task DropAsync();

    private ServiceProvider Build() => new ServiceCollection()
        .AddLogging()
        .AddSmartCoopApplication()
        .AddPersistence(new ConfigurationBuilder()
            .AddInMemoryCollection([new("ConnectionStrings:SmartCoop", ConnectionString)])
            .Build())
        .AddSingleton(TimeProvider.System)
        .AddSingleton<IActor, Transport.LocalActor>()
        .BuildServiceProvider(validateScopes: true);
}

/// <summary>A file that is deleted in the end.</summary>
public sealed class SqliteTestDatabase : TestDatabase
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smartcoop-");

    internal override bool IsSqlite => true;

    protected override Task<string> CreateAsync() => Task.FromResult(Path.Combine(_folder.FullName, "smartcoop.db"));

    protected override Task DropAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
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

    protected override async Task<string> CreateAsync()
    {
        await OnServerAsync($"CREATE DATABASE {_name}");
        return new NpgsqlConnectionStringBuilder(Server) { Database = _name }.ToString();
    }

    protected override Task DropAsync()
    {
        NpgsqlConnection.ClearAllPools();
        return OnServerAsync($"DROP DATABASE {_name} WITH (FORCE)");
    }

    private static async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
