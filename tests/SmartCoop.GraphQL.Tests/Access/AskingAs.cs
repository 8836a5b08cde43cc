using System.Text.Json;
using System.Text.Json.Nodes;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Access;
using SmartCoop.GraphQL.Access;
using SmartCoop.GraphQL.Schema;
using SmartCoop.GraphQL.Transport;

namespace SmartCoop.GraphQL.Tests.Access;

/// <summary>Asks the engine in the name of somebody, as every transport does once it knows who asks.</summary>
internal static class AskingAs
{
    public static async Task<string> AskAsync(
        this SmartCoopHost host,
        Viewer viewer,
        string query,
        object? variables = null)
    {
        await using var scope = host.Services.ScopeOf(viewer);
        await using var operation = new OperationScope(["en"], viewer);
        var serializer = scope.ServiceProvider.GetRequiredService<IGraphQLTextSerializer>();
        var given = variables is null ? default(JsonElement?) : JsonSerializer.SerializeToElement(variables);
        var request = new OperationRequest(query, Variables: given);
        var runner = scope.ServiceProvider.GetRequiredService<OperationRunner>();
        var result = await runner.RunAsync(request, operation, scope.ServiceProvider, default);
        result.Extensions = null; // What it did cost.
        return serializer.Serialize(result);
    }

    /// <summary>Asks what must succeed, and hands back its data.</summary>
    public static async Task<JsonNode> DataAsync(
        this SmartCoopHost host,
        Viewer viewer,
        string query,
        object? variables = null)
    {
        var answer = await host.AskAsync(viewer, query, variables);
        Assert.True(JsonNode.Parse(answer)!["errors"] is null, answer);
        return JsonNode.Parse(answer)!["data"]!;
    }
}
