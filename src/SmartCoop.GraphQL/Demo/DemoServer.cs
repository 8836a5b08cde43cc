using System.Diagnostics;
using System.Text.RegularExpressions;

namespace SmartCoop.GraphQL.Demo;

/// <summary>
/// The host as a process of its own, so that the demo can reach it by its sockets and by nothing else.
/// </summary>
internal sealed partial class DemoServer : IAsyncDisposable
{
    private readonly Process _process;

    private DemoServer(Process process, Uri endpoint) => (_process, Endpoint) = (process, endpoint);

    /// <summary>Where the API is.</summary>
    public Uri Endpoint { get; }

    /// <summary>Starts the host on a database and waits until it says where it is.</summary>
    /// <exception cref="DemoFailedException">It stopped before it said so.</exception>
    public static async Task<DemoServer> StartAsync(
        string database,
        string folder,
        CancellationToken cancellationToken)
    {
        var process = new Process { StartInfo = Itself(database, folder) };
        process.Start();
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);

        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (Address().Match(line) is not { Success: true } match) continue;

            // Its log is not the story, but its pipe must not fill.
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, cancellationToken);
            return new DemoServer(process, new Uri(match.Value));
        }

        throw new DemoFailedException($"The host did not start. {await errors}");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    /// <summary>Where the issuer of a demo that is played in a folder keeps its key.</summary>
    public static string KeyFile(string folder) => Path.Combine(folder, "issuer.pem");

    private static ProcessStartInfo Itself(string database, string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (Path.GetFileNameWithoutExtension(start.FileName) is "dotnet")
            start.ArgumentList.Add(typeof(Program).Assembly.Location);

        start.ArgumentList.Add("--Port=0");
        start.ArgumentList.Add($"--Outbox={Path.Combine(folder, "outbox")}");
        start.Environment["ConnectionStrings__SmartCoop"] = database;

        // Its issuer has a key of its own, which nobody else can read: no other host takes the tokens of the demo.
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["DevelopmentIssuer__KeyFile"] = KeyFile(folder);
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        return start;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/graphql")]
    private static partial Regex Address();
}
