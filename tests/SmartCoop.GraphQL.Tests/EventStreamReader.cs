using System.Text.Json.Nodes;

namespace SmartCoop.GraphQL.Tests;

/// <summary>Reads server-sent events line by line.</summary>
public sealed class EventStreamReader(HttpResponseMessage response) : IDisposable
{
    private readonly StreamReader _lines = new(response.Content.ReadAsStream());

    public HttpResponseMessage Response => response;

    /// <summary>The next line that is not empty, or null when the stream is over.</summary>
    public async Task<string?> LineAsync()
    {
        string? line;
        do line = await _lines.ReadLineAsync();
        while (line is "");

        return line;
    }

    /// <summary>The next result, or null when the operation is completed.</summary>
    public async Task<JsonNode?> NextAsync()
    {
        while (await LineAsync() is { } line)
        {
            if (line is "event: complete") return null;
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return JsonNode.Parse(line["data: ".Length..]);
        }

        throw new EndOfStreamException("The stream ended before the operation was completed.");
    }

    /// <summary>Whether the operation is completed and the stream over.</summary>
    public async Task<bool> IsCompletedAsync() =>
        await LineAsync() is "event: complete" && await LineAsync() is "data:" && await LineAsync() is null;

    public void Dispose()
    {
        _lines.Dispose();
        response.Dispose();
    }
}
