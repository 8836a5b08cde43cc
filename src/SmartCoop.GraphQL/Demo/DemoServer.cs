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
        return start;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/graphql")]
    private static partial Regex Address();
}
