using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SmartCoop.Application.Access;
using SmartCoop.GraphQL.Access;

namespace SmartCoop.GraphQL.Tests.Promises;

/// <summary>A client of one host: it knows an address, shows a token and speaks GraphQL.</summary>
internal sealed class Api(Uri address) : IDisposable
{
    /// <summary>Where the issuer that every host of the tests believes keeps its key.</summary>
    public static readonly string KeyFile =
        Path.Combine(Directory.CreateTempSubdirectory("smartcoop-keys-").FullName, "issuer.pem");

    private static readonly DevelopmentIssuer Issuer = new(KeyFile, "smartcoop", TimeProvider.System);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 32 })
    {
        BaseAddress = address,
        DefaultRequestHeaders = { Authorization = new("Bearer", Token(SmartCoopHost.Administrator)) },
        Timeout = TimeSpan.FromSeconds(60),
    };

    /// <summary>A token that every host of the tests takes.</summary>
    public static string Token(Viewer viewer) => Issuer.Issue(viewer, TimeSpan.FromHours(1));

    /// <summary>Asks one operation and hands back its data.</summary>
    public async Task<JsonNode> AskAsync(string query, object? variables = null)
    {
        using var response = await _http.PostAsJsonAsync(address, new { query, variables });
        var text = await response.Content.ReadAsStringAsync();
        var answer = JsonNode.Parse(text);
        return answer?["errors"] is null && answer?["data"] is { } data
            ? data
            : throw new InvalidOperationException($"The API answered {response.StatusCode}: {text}");
    }

    /// <summary>Sends one mutation and hands back its payload; repeats it while the host says it may be
    /// repeated.</summary>
    public async Task<JsonNode> SendAsync(string mutation, string shows, object input)
    {
        while (true)
        {
            var payload = await SendOnceAsync(mutation, shows, input);
            if (Refusal(payload) is not ("CommandInProgress" or "ConcurrentChange")) return payload;

            await Task.Delay(Pause);
        }
    }

    /// <summary>The name of the refusal of a payload, if it was refused.</summary>
    public static string? Refusal(JsonNode payload) =>
        payload["errors"] is JsonArray { Count: > 0 } errors
            ? errors[0]!["__typename"]!.ToString().Replace("Error", "", StringComparison.Ordinal)
            : null;

    /// <summary>The payload of a mutation that must not be refused.</summary>
    public async Task<JsonNode> MustSendAsync(string mutation, string shows, object input)
    {
        var payload = await SendAsync(mutation, shows, input);
        return Refusal(payload) is null ? payload : throw new InvalidOperationException($"{mutation}: {payload}");
    }

    public void Dispose() => _http.Dispose();

    private async Task<JsonNode> SendOnceAsync(string mutation, string shows, object input)
    {
        var type = $"{char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input";
        var data = await AskAsync(
            $$"""
            mutation ($input: {{type}}!) {
              {{mutation}}(input: $input) { {{shows}} errors { __typename ... on UserError { message } } }
            }
            """,
            new { input });
        return data[mutation]!;
    }
}
