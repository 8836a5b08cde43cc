using System.Diagnostics;
using System.Globalization;
using SmartCoop.Application.Access;
using SmartCoop.GraphQL.Access;

namespace SmartCoop.Benchmarks;

/// <summary>A service in a process of its own, so that its processor time is its own.</summary>
internal sealed class Served : IAsyncDisposable
{
    private static readonly string KeyFile =
        Path.Combine(Directory.CreateTempSubdirectory("smartcoop-benchmark-").FullName, "issuer.pem");

    private readonly Process _process;

    private Served(Process process, Uri address) =>
        (_process, Http) = (process, new HttpClient { BaseAddress = address });

    public HttpClient Http { get; }

    /// <summary>What of the processors the service has used.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static Task<Served> ApiAsync(string database) =>
        StartAsync(Command(typeof(SmartCoop.GraphQL.Access.IAuthenticator).Assembly.Location, database));

    public static Task<Served> ByHandAsync(string database) =>
        StartAsync(Command(typeof(Served).Assembly.Location, database, "by-hand", database));

    /// <summary>Lets the host do one thing and end.</summary>
    public static async Task RunAsync(string database, string verb)
    {
        using var process = Process.Start(Command(typeof(IAuthenticator).Assembly.Location, database, verb))!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode is not 0) throw new InvalidOperationException($"{verb} ended with {process.ExitCode}.");
    }

    /// <summary>A token that the API takes.</summary>
    public static string Token(Viewer viewer) =>
        new DevelopmentIssuer(KeyFile, "smartcoop", TimeProvider.System).Issue(viewer, TimeSpan.FromHours(1));

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<Served> StartAsync(ProcessStartInfo command)
    {
        var process = Process.Start(command)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            var at = line.IndexOf("http://", StringComparison.Ordinal);
            if (at < 0) continue;

            _ = process.StandardOutput.ReadToEndAsync();
            return new Served(process, new Uri(line[at..].Split([' ', ','])[0]));
        }

        throw new InvalidOperationException("The service ended before it said where it is.");
    }

    private static ProcessStartInfo Command(string program, string database, params string[] words)
    {
        var command = new ProcessStartInfo("dotnet", [program, .. words])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        command.Environment["ConnectionStrings__SmartCoop"] = database;
        command.Environment["DOTNET_ENVIRONMENT"] = "Development";
        command.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        command.Environment["DevelopmentIssuer__KeyFile"] = KeyFile;
        command.Environment["Port"] = "0";
        command.Environment["Outbox__Folder"] = "";
        command.Environment["Logging__LogLevel__Default"] = "Error";
        command.Environment["Limits__Rate__Maximum"] = int.MaxValue.ToString(CultureInfo.InvariantCulture);
        command.Environment["Limits__Rate__RestoreRate"] = "1000000";
        return command;
    }
}
