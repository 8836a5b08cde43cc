using System.Reflection;
using System.Runtime.CompilerServices;
using SmartCoop.Application;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Architecture.Tests;

/// <summary>What is looked at: three assemblies, and the files of the repository.</summary>
internal static class House
{
    public static Assembly Domain { get; } = typeof(Money).Assembly;

    public static Assembly Application { get; } = typeof(SmartCoopApplication).Assembly;

    public static Assembly Host { get; } = typeof(Program).Assembly;

    /// <summary>Where the rules are broken on purpose.</summary>
    public static Assembly Ruins { get; } = typeof(House).Assembly;

    public static string Root { get; } = FindRoot();

    /// <summary>The files of the repository with one of these endings, by their path from its root.</summary>
    public static IEnumerable<string> Files(params string[] endings) => Directory
        .EnumerateFiles(Root, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Where(path => !path.Split('/').Any(name => name is "bin" or "obj" or "node_modules" or ".git"))
        .Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Nothing breaks the rule; otherwise everything that does is told.</summary>
    public static void Holds(IEnumerable<string> breaches)
    {
        var all = breaches.ToList();
        Assert.True(all.Count is 0, string.Join(Environment.NewLine, all));
    }

    private static string FindRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(here, "..", "..", ".."));
}
