using SmartCoop.Application.Access;
using SmartCoop.GraphQL.Access;
using SmartCoop.GraphQL.Persistence.Demo;

namespace SmartCoop.GraphQL.Demo;

/// <summary>Starts a host, plays the main job against it, and says whether every figure was right.</summary>
internal static class DemoRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Plays on the configured database, which must be empty, or on a SQLite file of its own.</summary>
    /// <returns>The exit code: 0 when every figure was right.</returns>
    public static async Task<int> PlayAsync(
        IConfiguration configuration,
        TextWriter output,
        CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        var folder = Directory.CreateTempSubdirectory("smartcoop-demo-");
        try
        {
            var database = configuration.GetConnectionString("SmartCoop") ?? Path.Combine(folder.FullName, "demo.db");
            await using var server = await DemoServer.StartAsync(database, folder.FullName, limit.Token);
            await output.WriteLineAsync($"The main job of a shared enterprise, played against {server.Endpoint}");

            var token = TokenFor(configuration, folder.FullName);
            using var client = new DemoClient(server.Endpoint, token);
            var narrator = new Narrator(output);
            await new MainJob(client, server.Endpoint, token, new SqlCheck(database), narrator)
                .PlayAsync(limit.Token);

            await output.WriteLineAsync($"\nDone: {narrator.Checked} figures checked, all right.");
            return 0;
        }
        catch (DemoFailedException failure)
        {
            await output.WriteLineAsync($"\nFAILED: {failure.Message}");
            return 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string TokenFor(IConfiguration configuration, string folder) =>
        new DevelopmentIssuer(
                DemoServer.KeyFile(folder), AccessOptions.Read(configuration).Audience, TimeProvider.System)
            .Issue(new Viewer("demo") { Roles = [Role.Administrator] }, TimeSpan.FromHours(1));
}
