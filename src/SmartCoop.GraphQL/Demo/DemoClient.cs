using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace SmartCoop.GraphQL.Demo;

/// <summary>A client as any frontend would be: it knows an address and speaks GraphQL over HTTP.</summary>
/// <param name="endpoint">The address.</param>
/// <param name="token">Who asks.</param>
internal sealed class DemoClient(Uri endpoint, string token) : IDisposable
{
    private readonly HttpClient _http = new()
    {
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
    };

    private int _sent;

    /// <summary>Asks one operation and hands back its data.</summary>
    /// <exception cref="DemoFailedException">The answer has errors, or is no GraphQL answer.</exception>
    public async Task<JsonNode> AskAsync(string query, object variables, CancellationToken cancellationToken)
    {
        using var response = await _http.PostAsJsonAsync(endpoint, new { query, variables }, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        var answer = JsonNode.Parse(text);

        if (answer?["errors"] is { } errors) throw new DemoFailedException($"The API answered {errors}");
        return answer?["data"] ?? throw new DemoFailedException($"The API answered {response.StatusCode}: {text}");
    }

    /// <summary>
    /// Sends one mutation under a key of its own, and hands back its payload, which carries no refusal.
    /// </summary>
    /// <param name="mutation">The name of the use case: <c>issueInvoice</c>.</param>
    /// <param name="selection">What of the payload is wanted.</param>
    /// <param name="input">What the use case needs to know.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="DemoFailedException">A rule refused, or the answer has errors.</exception>
    public async Task<JsonNode> SendAsync(
        string mutation,
        string selection,
        JsonObject input,
        CancellationToken cancellationToken)
    {
        var inputType = $"{char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input";
        var document = $$"""
            mutation Demo($input: {{inputType}}!) {
              {{mutation}}(input: $input) { {{selection}} errors { __typename ... on UserError { message } } }
            }
            """;
        input["idempotencyKey"] = $"demo-{++_sent}";
        var data = await AskAsync(document, new { input }, cancellationToken);
        var payload = data[mutation] ?? throw new DemoFailedException($"{mutation} answered nothing.");

        if (payload["errors"] is JsonArray { Count: > 0 } refusals)
            throw new DemoFailedException($"{mutation} was refused: {refusals}");
        return payload;
    }

    public void Dispose() => _http.Dispose();
}

/// <summary>The main job did not go as it must: the demo stops, loudly.</summary>
internal sealed class DemoFailedException(string message) : Exception(message);
