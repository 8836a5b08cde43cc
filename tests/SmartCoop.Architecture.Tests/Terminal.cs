using System.Diagnostics;

namespace SmartCoop.Architecture.Tests;

/// <summary>Runs commands as a person would, in a shell, and hands back what they said.</summary>
internal static class Terminal
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    /// <summary>Runs a command to its end; it must end well.</summary>
    public static async Task<string> RunAsync(
        string command,
        string folder,
        Dictionary<string, string>? variables = null)
    {
        using var process = Start(command, folder, variables);
        using var impatience = new CancellationTokenSource(Patience);
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(impatience.Token),
                process.StandardError.ReadToEndAsync(impatience.Token));
            await process.WaitForExitAsync(impatience.Token);

            Assert.True(
                process.ExitCode is 0, $"{command} ended with {process.ExitCode}:\n{await output}{await errors}");
            return await output;
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Starts a command in a shell of its own.</summary>
    public static Process Start(string command, string folder, Dictionary<string, string>? variables = null)
    {
        var start = new ProcessStartInfo("sh", ["-c", command])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var inherited in start.Environment.Keys.Where(IsOfThisRun).ToList())
            start.Environment.Remove(inherited);
        foreach (var (name, value) in variables ?? []) start.Environment[name] = value;
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        return Process.Start(start)!;
    }

    /// <summary>What the test runner sets for itself would lead another build astray.</summary>
    private static bool IsOfThisRun(string name) =>
        name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("ConnectionStrings__", StringComparison.Ordinal);
}
