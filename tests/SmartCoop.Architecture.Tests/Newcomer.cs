using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SmartCoop.Architecture.Tests;

/// <summary>Someone who has just cloned the repository, and types what the page says.</summary>
public sealed partial class Newcomer : IDisposable
{
    private const string Simplest = "{ __typename }";
    private const string SimplestAnswer = """{ "data": { "__typename": "Query" } }""";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    private readonly string _clone = Directory.CreateTempSubdirectory("smartcoop-clone-").FullName;

    public Newcomer()
    {
        foreach (var path in House.Files("").Where(IsCloned))
        {
            var copy = Path.Combine(_clone, path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(House.Root, path), copy);
        }
    }

    public void Dispose() => Directory.Delete(_clone, recursive: true);

    /// <summary>Types a command; one that serves is asked the queries of the page, and stopped.</summary>
    /// <param name="command">The command, as it stands on the page.</param>
    /// <param name="database">The database the page says to name before, if it does.</param>
    public async Task TypeAsync(string command, string? database = null)
    {
        // Any free port: the usual one may be taken by a host the developer runs.
        var variables = new Dictionary<string, string>
        {
            ["Port"] = "0",
            ["DevelopmentIssuer__KeyFile"] = Path.Combine(_clone, "issuer.pem"),
        };
        if (database is not null) variables["ConnectionStrings__SmartCoop"] = database;

        if (Readme.IsServing(command)) await ServeAsync(command, variables);
        else await Terminal.RunAsync(command, _clone, variables);
    }

    private async Task ServeAsync(string command, Dictionary<string, string> variables)
    {
        using var process = Terminal.Start($"exec {command} 2>&1", _clone, variables);
        using var impatience = new CancellationTokenSource(Patience);
        try
        {
            var said = new StringBuilder();
            while (await process.StandardOutput.ReadLineAsync(impatience.Token) is { } line)
            {
                said.AppendLine(line);
                if (Address().Match(line) is not { Success: true } address) continue;

                var token = await Terminal.RunAsync(Readme.Token, _clone, variables);
                await AskAsync(new Uri(address.Value), token.Trim(), impatience.Token);
                return;
            }

            Assert.Fail($"{command} never said where the API is:\n{said}");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static async Task AskAsync(Uri api, string token, CancellationToken cancellation)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        foreach (var (query, expected) in Readme.Queries.Prepend((Simplest, SimplestAnswer)))
        {
            using var body = new StringContent(
                JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json");
            using var response = await client.PostAsync(api, body, cancellation);

            var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellation))!;
            answer.AsObject().Remove("extensions"); // What it did cost, which nobody expects.
            Assert.True(
                JsonNode.DeepEquals(JsonNode.Parse(expected), answer),
                $"{query}\nis answered with\n{answer}\nand not with\n{expected}");
        }
    }

    private static bool IsCloned(string path) =>
        path.StartsWith("src/", StringComparison.Ordinal)
        || (!path.Contains('/') && !path.Contains(".db", StringComparison.Ordinal))
        || path.StartsWith(".config/", StringComparison.Ordinal);

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/graphql")]
    private static partial Regex Address();
}
