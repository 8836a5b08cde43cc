using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SmartCoop.Application;
using SmartCoop.Application.Access;
using SmartCoop.GraphQL.Access;
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

    /// <summary>What a test replaces, after everything else is registered.</summary>
    internal Action<IServiceCollection> Replacing { get; init; } = _ => { };

    /// <summary>The settings of the host.</summary>
    internal Dictionary<string, string?> Settings { get; } = [];

    public async Task InitializeAsync()
    {
        await PrepareAsync();
        foreach (var service in Services.GetServices<IHostedService>())
        {
            await service.StartAsync(CancellationToken.None);
            _running.Add(service);
        }
    }

    public async Task DisposeAsync()
    {
        await LetGoAsync();
        await DropAsync();
    }

    /// <summary>Creates and migrates the database; nothing works on it by itself.</summary>
    internal async Task PrepareAsync()
    {
        ConnectionString = await CreateAsync();
        _services = Build();
        await WithAsync<DatabaseSetup>(setup => setup.MigrateAsync(CancellationToken.None));
    }

    /// <summary>Ends the application and keeps the database.</summary>
    internal async Task LetGoAsync()
    {
        foreach (var service in _running) await service.StopAsync(CancellationToken.None);
        _running.Clear();
        if (_services is { } services) await services.DisposeAsync();
        _services = null;
    }

    /// <summary>Runs something in a scope of its own, as a request would.</summary>
    internal async Task<TResult> InScopeAsync<TResult>(Func<IServiceProvider, Task<TResult>> act)
    {
        await using var scope = Services.ScopeOf(Viewer.System("local"));
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
    internal async Task<int> ExecuteAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>The first column of a query.</summary>
    internal async Task<List<T>> AskAsync<T>(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var answers = new List<T>();
        while (await reader.ReadAsync())
            answers.Add((T)Convert.ChangeType(reader.GetValue(0), typeof(T), CultureInfo.InvariantCulture));
        return answers;
    }

    /// <summary>The one figure of a query.</summary>
    internal async Task<long> FigureAsync(string sql) => (await AskAsync<long>(sql)).Single();

    /// <summary>A connection of the tests' own, with every setting the application's have.</summary>
    internal abstract Task<DbConnection> OpenAsync();

    protected abstract Task<string> CreateAsync();

    protected abstract Task DropAsync();

    private ServiceProvider Build()
    {
        Settings["ConnectionStrings:SmartCoop"] = ConnectionString;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings).Build();
        var services = new ServiceCollection()
            .AddLogging()
            .AddSmartCoopApplication()
            .AddPersistence(configuration)
            .AddSingleton(TimeProvider.System)
            .AddCurrentActor();
        Replacing(services);
        return services.BuildServiceProvider(validateScopes: true);
    }
}
