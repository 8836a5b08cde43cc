using Microsoft.EntityFrameworkCore;
using SmartCoop.Application.Events;
using SmartCoop.Application.Pipeline;
using SmartCoop.Application.Reading;
using SmartCoop.GraphQL.Persistence.Accounting;
using SmartCoop.GraphQL.Persistence.Budgets;
using SmartCoop.GraphQL.Persistence.Clients;
using SmartCoop.GraphQL.Persistence.Contributions;
using SmartCoop.GraphQL.Persistence.Deliveries;
using SmartCoop.GraphQL.Persistence.Events;
using SmartCoop.GraphQL.Persistence.Governance;
using SmartCoop.GraphQL.Persistence.Guards;
using SmartCoop.GraphQL.Persistence.Idempotency;
using SmartCoop.GraphQL.Persistence.Invoices;
using SmartCoop.GraphQL.Persistence.LegalEntities;
using SmartCoop.GraphQL.Persistence.Members;
using SmartCoop.GraphQL.Persistence.Orders;
using SmartCoop.GraphQL.Persistence.Partners;
using SmartCoop.GraphQL.Persistence.Payments;
using SmartCoop.GraphQL.Persistence.PostgreSql;
using SmartCoop.GraphQL.Persistence.Sqlite;
using SmartCoop.GraphQL.Persistence.Units;

namespace SmartCoop.GraphQL.Persistence;

internal static class PersistenceServices
{
    private const string UsualFile = "smartcoop.db";

    /// <summary>Stores in PostgreSQL when the connection string begins with <c>Host=</c>, else in one SQLite
    /// file.</summary>
    public static IServiceCollection AddPersistence(this IServiceCollection services, IConfiguration configuration)
    {
        var database = DatabaseOf(configuration);
        _ = DatabaseOptions.NamesPostgreSql(database)
            ? services.AddPostgreSql(DatabaseOptions.PostgreSqlConnectionString(database))
            : services.AddSqlite(DatabaseOptions.SqliteConnectionString(database));

        return services
            .AddSingleton(new ApplicationRole(configuration["Database:ApplicationRole"]))
            .AddStoring()
            .AddConcepts();
    }

    /// <summary>The database that is configured, or the usual file.</summary>
    public static string DatabaseOf(IConfiguration configuration) =>
        configuration.GetConnectionString("SmartCoop") ?? UsualFile;

    private static IServiceCollection AddPostgreSql(this IServiceCollection services, string database) => services
        .AddDbContextPool<PostgreSqlDbContext>(options => options.UseSmartCoopPostgreSql(database))
        .AddScoped<SmartCoopDbContext>(provider => provider.GetRequiredService<PostgreSqlDbContext>())
        .AddSingleton<IWriters, PostgreSqlWriters>()
        .AddHostedService(provider => new PostgreSqlRelay(
            database,
            provider.GetRequiredService<EventSignal>(),
            provider.GetRequiredService<ILogger<PostgreSqlRelay>>()));

    private static IServiceCollection AddSqlite(this IServiceCollection services, string database)
    {
        return services
            .AddSingleton(_ => new SqliteFile(database))
            .AddDbContextPool<SqliteDbContext>((provider, options) => options.UseSmartCoopSqlite(Held(provider)))
            .AddScoped<SmartCoopDbContext>(provider => provider.GetRequiredService<SqliteDbContext>())
            .AddSingleton<IWriters, SqliteWriters>()
            .AddHostedService<SqliteRelay>();

        static string Held(IServiceProvider provider)
        {
            var file = provider.GetRequiredService<SqliteFile>();
            file.Hold();
            return file.ConnectionString;
        }
    }

    private static IServiceCollection AddStoring(this IServiceCollection services) => services
        .AddScoped<DatabaseSetup>()
        .AddScoped<IUnitOfWork, UnitOfWork>()
        .AddScoped<IAfterStore, PostTheJournal>()
        .AddScoped<IIdempotencyKeys, IdempotencyKeys>()
        .AddScoped<IFullReadStore, FullReadStore>()
        .AddScoped<IReadStore, ReadStore>()
        .AddScoped<IEventLog, EventLog>()
        .AddScoped<IEventBookmarks, EventBookmarks>()
        .AddSingleton<EventSignal>()
        .AddSingleton<IEventSignal>(provider => provider.GetRequiredService<EventSignal>());

    /// <summary>
    /// One line for each concept, in alphabetical order: its repositories and what else it stores by.
    /// </summary>
    private static IServiceCollection AddConcepts(this IServiceCollection services) => services
        .AddAccountingPersistence()
        .AddBudgetPersistence()
        .AddClientsPersistence()
        .AddContributionsPersistence()
        .AddDeliveriesPersistence()
        .AddGovernancePersistence()
        .AddInvoicesPersistence()
        .AddLegalEntitiesPersistence()
        .AddMembersPersistence()
        .AddOrdersPersistence()
        .AddPartnersPersistence()
        .AddPaymentPersistence()
        .AddUnitsPersistence();
}
