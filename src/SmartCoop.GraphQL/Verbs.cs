using GraphQL;
using GraphQL.Types;

namespace SmartCoop.GraphQL;

/// <summary>
/// What the host can be told to do: <c>dotnet run --project src/SmartCoop.GraphQL -- export-schema</c>.
/// </summary>
internal static class Verbs
{
    private const string ExportSchema = "export-schema";

    /// <summary>The verb among the arguments: the first that is no option; none means to serve.</summary>
    public static string? Read(string[] args) => args.FirstOrDefault(arg => !arg.StartsWith('-'));

    /// <summary>Does what the verb says, and returns when it is done.</summary>
    public static Task ObeyAsync(this WebApplication app, string? verb) => verb switch
    {
        null => ServeAsync(app),
        ExportSchema => ExportSchemaAsync(app.Services),
        _ => Console.Error.WriteLineAsync($"'{verb}' is not known. Say nothing to serve, or: {ExportSchema}."),
    };

    private static async Task ServeAsync(WebApplication app)
    {
        await app.StartAsync();
        foreach (var url in app.Urls)
            Console.WriteLine($"SmartCoop is at {url}{Transport.GraphQLEndpoint.Path}, for this machine only.");
        await app.WaitForShutdownAsync();
    }

    private static async Task ExportSchemaAsync(IServiceProvider services)
    {
        await File.WriteAllTextAsync("schema.graphql", SchemaOf(services));
        Console.WriteLine("schema.graphql is written.");
    }

    /// <summary>The schema as it is published.</summary>
    internal static string SchemaOf(IServiceProvider services) =>
        services.GetRequiredService<ISchema>().Print().ReplaceLineEndings("\n");
}
