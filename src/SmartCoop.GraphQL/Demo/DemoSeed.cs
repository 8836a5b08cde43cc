using Microsoft.Extensions.Logging.Abstractions;
using SmartCoop.Application;
using SmartCoop.Application.LegalEntities;
using SmartCoop.Application.Reading;
using SmartCoop.GraphQL.Access;
using SmartCoop.GraphQL.Persistence;

namespace SmartCoop.GraphQL.Demo;

/// <summary>Puts the demo cooperative into an empty database, before the host starts to work on it.</summary>
internal static class DemoSeed
{
    /// <summary>Lives the year up to today; a database in which something is already is left as it is.</summary>
    public static async Task FillAsync(
        IConfiguration configuration,
        TimeProvider today,
        TextWriter output,
        CancellationToken cancellationToken)
    {
        var clock = new DemoClock(today.GetUtcNow());
        await using var services = Services(configuration, clock);
        await MigrateAsync(services, cancellationToken);

        var hand = new DemoHand(services, clock);
        var entities = await hand.AskAsync(new ListLegalEntities(new PageRequest(First: 1)), cancellationToken);
        if (entities.Items.Count > 0)
        {
            await output.WriteLineAsync("The database is not empty: the demo cooperative is not added.");
            return;
        }

        await output.WriteLineAsync("A demo cooperative lives its first year: about ten seconds.");
        var cooperative = new DemoCooperative(hand, clock);
        var year = new DemoYear(cooperative, hand, clock);
        await year.LiveAsync(DateOnly.FromDateTime(today.GetUtcNow().Date), cancellationToken);
        await output.WriteLineAsync(
            $"{DemoCast.Parts.Count} units, {DemoCast.Customers.Count} clients, {year.Invoices} invoices, "
            + $"by {hand.Done} commands.");
    }

    private static ServiceProvider Services(IConfiguration configuration, DemoClock clock) => new ServiceCollection()
        .AddSingleton(configuration)
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
        .AddLogging()
        .AddSmartCoopApplication()
        .AddPersistence(configuration)
        .AddSingleton<TimeProvider>(clock)
        .AddCurrentActor()
        .BuildServiceProvider();

    private static async Task MigrateAsync(ServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseSetup>().MigrateAsync(cancellationToken);
    }
}
