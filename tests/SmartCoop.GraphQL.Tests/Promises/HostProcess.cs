using System.Diagnostics;

namespace SmartCoop.GraphQL.Tests.Promises;

/// <summary>The built host in a process of its own, at a port of its own, as an operator would start it.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private HostProcess(Process process, DirectoryInfo folder) => (_process, _folder) = (process, folder);

    public Api Api { get; private set; } = null!;

    /// <summary>Where its API is.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>How much memory of the machine the host holds.</summary>
    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public bool HasExited => _process.HasExited;

    /// <summary>Starts a host and waits until it says where it is.</summary>
    public static async Task<HostProcess> StartAsync(
        string connectionString,
        params IReadOnlyList<(string Name, string Value)> settings)
    {
        var folder = Directory.CreateTempSubdirectory("smartcoop-host-");
        var process = new Process { StartInfo = Command(connectionString, folder, settings) };
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var said = new List<string>();
        process.OutputDataReceived += (_, line) => Hear(line.Data, said, address);
        process.ErrorDataReceived += (_, line) => Hear(line.Data, said, address);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => address.TrySetException(
            new InvalidOperationException($"The host ended: {string.Join('\n', said)}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        var at = await address.Task.WaitAsync(Patience);
        return new HostProcess(process, folder) { Address = at, Api = new Api(at) };
    }

    /// <summary>Kills the host at once, as <c>kill -9</c> does: nothing is flushed, nobody says goodbye.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Tells the host to stop, as an operator does, and waits until it has.</summary>
    public async Task TerminateAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"])) await kill.WaitForExitAsync();
        await _process.WaitForExitAsync().WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await KillAsync();
        _process.Dispose();
        Api.Dispose();
        _folder.Delete(recursive: true);
    }

    private static ProcessStartInfo Command(
        string connectionString,
        DirectoryInfo folder,
        IReadOnlyList<(string Name, string Value)> settings)
    {
        var command = new ProcessStartInfo("dotnet", typeof(Program).Assembly.Location)
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        command.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        command.Environment["DevelopmentIssuer__KeyFile"] = Api.KeyFile;
        command.Environment["ConnectionStrings__SmartCoop"] = connectionString;
        command.Environment["Port"] = "0";
        command.Environment["Limits__Rate__Maximum"] = "1000000000";
        command.Environment["Sockets__Sockets"] = "1000";
        command.Environment["Sockets__Operations"] = "1000";
        command.Environment["Logging__LogLevel__Default"] = "Warning";
        foreach (var (name, value) in settings) command.Environment[name] = value;
        return command;
    }

    private static void Hear(string? line, List<string> said, TaskCompletionSource<Uri> address)
    {
        if (line is null) return;

        lock (said) said.Add(line);
        var at = line.IndexOf("http://", StringComparison.Ordinal);
        if (at >= 0 && Uri.TryCreate(line[at..].Split([' ', ','])[0], UriKind.Absolute, out var uri))
            address.TrySetResult(uri);
    }
}
