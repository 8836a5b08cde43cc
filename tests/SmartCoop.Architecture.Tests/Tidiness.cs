using System.Text.RegularExpressions;

namespace SmartCoop.Architecture.Tests;

/// <summary>What the compiler does not check about the sources. Each rule answers with what breaks it.</summary>
internal static partial class Tidiness
{
    private const int LongestFile = 250;
    private const int LongestLine = 120;

    private static readonly string[] Kinds =
    [
        "Models", "Services", "Helpers", "Common", "Interfaces", "Dtos", "Enums", "Commands", "Queries", "Handlers",
        "Exceptions", "Utils", "Extensions",
    ];

    private static readonly string[] Top =
    [
        ".ci", ".config", ".editorconfig", ".gitattributes", ".githooks", ".github", ".gitignore",
        "Directory.Build.props", "Directory.Packages.props", "LICENSE", "README.md", "schema.graphql", "SmartCoop.sln",
        "src", "tests",
    ];

    /// <summary>What may appear beside the sources while one works, and is never committed.</summary>
    private static readonly string[] Untracked =
        [".git", ".vs", ".idea", "TestResults", "artifacts", "outbox", "inbox"];

    /// <summary>What is wrong with a source file.</summary>
    public static IEnumerable<string> Breaches(string path, string text)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        if (lines.Length > LongestFile) yield return $"{path} has {lines.Length} lines; split it by concept";

        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length > LongestLine) yield return $"{path}({i + 1}) has {lines[i].Length} columns";
            if (Forbidden().Match(lines[i]) is { Success: true } found)
                yield return $"{path}({i + 1}) has '{found.Value.Trim()}'";
        }
    }

    /// <summary>Folders named after a kind of type, where concepts would get lost.</summary>
    public static IEnumerable<string> KindsOfFolders(string path) =>
        path.Split('/').SkipLast(1).Intersect(Kinds).Select(kind => $"{path} lies in {kind}");

    /// <summary>What lies at the top of the repository and does not belong there.</summary>
    public static IEnumerable<string> Strangers(IEnumerable<string> top) => top
        .Except([.. Top, .. Untracked])
        .Where(name => !name.EndsWith(".user", StringComparison.Ordinal) && !Database().IsMatch(name));

    [GeneratedRegex(@"#reg[i]on|\bTO[D]O\b|\bFIX[M]E\b|\bThread\.Sl[e]ep\b|\bNotImplementedEx[c]eption\b" +
        @"|\bSk[i]p\s*=\s*""|\bAssert\.True\(tr[u]e\b|^\s*//[^/].*;\s*$")]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"\.db(-shm|-wal|\.lock)?$")]
    private static partial Regex Database();
}
