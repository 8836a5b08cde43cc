using GraphQL;
using GraphQL.Types;
using SmartCoop.GraphQL.Access;
using SmartCoop.GraphQL.Demo;
using SmartCoop.GraphQL.Ide;
using SmartCoop.GraphQL.Payments;
using SmartCoop.GraphQL.Persistence;
using SmartCoop.GraphQL.Transport;

namespace SmartCoop.GraphQL;

/// <summary>
/// What the host can be told to do: <c>dotnet run --project src/SmartCoop.GraphQL -- export-schema</c>.
/// </summary>
internal static class Verbs
{
    private const string Known = "demo, migrate, seed, import FILE, export-schema, token";

    /// <summary>Does what the verb says, and hands back the exit code when it is done.</summary>
    public static Task<int> ObeyAsync(this WebApplication app, string[] args) => Words(args) switch
    {
        [] => ServeAsync(app),
        ["demo"] => DemoRun.PlayAsync(app.Configuration, Console.Out, app.Lifetime.ApplicationStopping),
        ["migrate"] => MigrateAsync(app, Console.Out),
        ["seed"] => SeedAsync(app),
        ["import", var file] => ImportAsync(app, file),
        ["export-schema"] => ExportSchemaAsync(app.Services),
        ["token", ..] => new TokenVerb(app.Configuration, app.Environment, TimeProvider.System)
            .RunAsync(args, Console.Out, Console.Error),
        _ => RefuseAsync(string.Join(' ', Words(args))),
    };

    /// <summary>The schema as it is published.</summary>
    internal static string SchemaOf(IServiceProvider services) =>
        services.GetRequiredService<ISchema>().Print().ReplaceLineEndings("\n");

    /// <summary>The words among the arguments: a verb and what it is about; none to serve.</summary>
    private static string[] Words(string[] args) => [.. args.Where(arg => !arg.StartsWith('-'))];

    private static async Task<int> ServeAsync(WebApplication app)
    {
        // Without a database of one's own, it is a trial: the demo cooperative is there to be looked at.
        if (app.Configuration.GetConnectionString("SmartCoop") is null) await SeedAsync(app);
        else await MigrateAsync(app, TextWriter.Null);

        await app.StartAsync();
        foreach (var url in app.Urls)
        {
            Console.WriteLine($"SmartCoop is at {url}{GraphQLEndpoint.Path}, for this machine only.");
            Console.WriteLine($"Try it by hand at {url}{IdeEndpoint.Path}.");
        }

        await app.WaitForShutdownAsync();
        return 0;
    }

    private static async Task<int> MigrateAsync(WebApplication app, TextWriter output)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseSetup>().MigrateAsync(CancellationToken.None);
        await output.WriteLineAsync("The database is up to date.");
        return 0;
    }

    private static async Task<int> SeedAsync(WebApplication app)
    {
        var clock = app.Services.GetRequiredService<TimeProvider>();
        await DemoSeed.FillAsync(app.Configuration, clock, Console.Out, app.Lifetime.ApplicationStopping);
        return 0;
    }

    private static async Task<int> ImportAsync(WebApplication app, string file)
    {
        await MigrateAsync(app, TextWriter.Null);
        return await BankFileImport.RunAsync(app.Services, file, Console.Out, app.Lifetime.ApplicationStopping);
    }

    private static async Task<int> ExportSchemaAsync(IServiceProvider services)
    {
        var file = Path.Combine(Sources(), "schema.graphql");
        await File.WriteAllTextAsync(file, SchemaOf(services));
        Console.WriteLine($"{file} is written.");
        return 0;
    }

    /// <summary>The root of the sources we were started in; else the folder we were started in.</summary>
    private static string Sources()
    {
        for (var folder = new DirectoryInfo("."); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "SmartCoop.sln"))) return folder.FullName;

        return ".";
    }

    private static async Task<int> RefuseAsync(string words)
    {
        await Console.Error.WriteLineAsync($"'{words}' is not known. Say nothing to serve, or one of: {Known}.");
        return 2;
    }
}
