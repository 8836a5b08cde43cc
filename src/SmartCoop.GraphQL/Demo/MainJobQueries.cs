using System.Text.Json.Nodes;

namespace SmartCoop.GraphQL.Demo;

/// <summary>What the story asks more than once, and how it is told.</summary>
internal static class MainJobQueries
{
    public const string Budget =
        """
        query ($id: ID!) {
          unit(id: $id) { budget { expected { amount } guaranteed { amount } cash { amount } } }
        }
        """;

    public const string Explain =
        """
        query ($id: ID!) {
          explainInvoice(invoiceId: $id) { ...step steps { ...step steps { ...step steps { ...step } } } }
        }
        fragment step on BudgetStep { title amount { amount } rule version entry { id } }
        """;

    /// <summary>Tells the tree of a figure, one line for each step.</summary>
    public static void Tell(JsonNode step, Narrator narrator, int depth = 0)
    {
        var indent = new string(' ', 2 * depth);
        var entry = step["entry"] is { } booked ? $"  [{booked["id"]}]" : "";
        narrator.Say($"{indent}{step["amount"]!["amount"],10}  {step["title"]}{entry}");
        narrator.Say($"{indent}{"",10}  {$"{step["rule"]} {step["version"]}".Trim()}");

        foreach (var part in step["steps"]?.AsArray() ?? []) Tell(part!, narrator, depth + 1);
    }
}
