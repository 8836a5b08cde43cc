using System.Text.RegularExpressions;

namespace SmartCoop.Architecture.Tests;

/// <summary>The page a newcomer reads first, taken apart into what it tells to type.</summary>
internal static partial class Readme
{
    private const string Serve = "dotnet run --project src/SmartCoop.GraphQL";

    /// <summary>The fenced blocks, with what stands behind the fence.</summary>
    public static IReadOnlyList<(string Mark, string Text)> Blocks { get; } =
    [
        .. Fence().Matches(House.Read("README.md"))
            .Select(block => (block.Groups["mark"].Value.Trim(), block.Groups["text"].Value)),
    ];

    /// <summary>The commands that need nothing but a clone, as they stand on the page.</summary>
    public static IReadOnlyList<string> OnSqlite { get; } = Commands("sh run");

    /// <summary>The commands that come after the one that names a PostgreSQL database.</summary>
    public static IReadOnlyList<string> OnPostgreSql { get; } = [.. Commands("sh").Where(IsOfTheHost)];

    /// <summary>The command that prints the token to ask the queries of the page with.</summary>
    public static string Token { get; } =
        OnSqlite.Single(command => command.Contains("-- token", StringComparison.Ordinal));

    /// <summary>What a reader may type and no test here types.</summary>
    public static IReadOnlyList<string> Others { get; } = [.. Commands("sh").Where(command => !IsOfTheHost(command))];

    /// <summary>The queries of the page with their answers.</summary>
    public static IEnumerable<(string Query, string Answer)> Queries =>
        from pair in Blocks.Zip(Blocks.Skip(1))
        where pair.First.Mark is "graphql" && pair.Second.Mark is "json"
        select (pair.First.Text, pair.Second.Text);

    /// <summary>Whether the command goes on until it is stopped; without a verb the host serves.</summary>
    public static bool IsServing(string command) => command is Serve;

    private static bool IsOfTheHost(string command) => command.StartsWith(Serve, StringComparison.Ordinal);

    private static List<string> Commands(string mark) =>
    [
        .. Blocks.Where(block => block.Mark == mark)
            .SelectMany(block => block.Text.Split('\n'))
            .Select(line => line.Split(" #")[0].Trim())
            .Where(line => line.Length > 0),
    ];

    [GeneratedRegex(@"^```(?<mark>[^\n`]*)\n(?<text>.*?)^```\s*$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
