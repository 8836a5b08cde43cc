using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace SmartCoop.GraphQL.Guard;

/// <summary>Stands before the engine on every transport: what passes is small, whatever was sent.</summary>
/// <remarks>
/// The engine's own rules take time that grows as a power of what a document says; the guard visits each token and
/// node of a bounded document a bounded number of times, and tells how many it visited.
/// </remarks>
internal sealed class DocumentGuard(ISchema schema, IDocumentBuilder parser, DocumentLimits limits)
{
    private readonly ISchema _schema = Ready(schema);

    /// <summary>Looks at what is asked.</summary>
    /// <param name="text">The document.</param>
    /// <param name="operationName">Which of its operations is asked for.</param>
    /// <param name="variables">Its variables, as they came.</param>
    public GuardedDocument Check(string text, string? operationName, JsonElement? variables)
    {
        var (tokens, refusal) = Lexing.Look(text, limits);
        if (refusal is not null) return new GuardedDocument(tokens, refusal);

        var shape = new Shape(limits);
        var expansion = new Expansion(shape.Fragments, limits);
        var merging = new Merging(shape.Fragments, limits);
        try
        {
            if (variables is { } given) Texts.Check(given, limits);
            var document = parser.Build(text);
            shape.Read(document);
            expansion.ReadFragments();
            foreach (var operation in shape.Operations) expansion.Read(operation);
            foreach (var operation in shape.Operations) merging.Read(operation);
            return Priced(document, shape, operationName, variables) with { Visited = Visited() };
        }
        catch (ExecutionError broken)
        {
            return new GuardedDocument(Visited(), broken);
        }

        int Visited() => tokens + shape.Visited + expansion.Visited + merging.Visited;
    }

    private GuardedDocument Priced(GraphQLDocument document, Shape shape, string? operationName, JsonElement? variables)
    {
        var pricing = new Pricing(_schema, shape.Fragments, variables, limits);
        var asked = Asked(shape.Operations, operationName);

        return new GuardedDocument(0)
        {
            Document = document,
            Operation = asked,
            Cost = asked is null ? 1 : pricing.Of(asked),
            Introspects = pricing.Introspects,
        };
    }

    // The engine does it before the first operation it runs, which may come after the first that is refused.
    private static ISchema Ready(ISchema schema)
    {
        schema.Initialize();
        return schema;
    }

    /// <summary>The operation that is asked for; none when the engine will say that there is none.</summary>
    private static GraphQLOperationDefinition? Asked(List<GraphQLOperationDefinition> operations, string? name) =>
        string.IsNullOrEmpty(name)
            ? operations is [var only] ? only : null
            : operations.Find(operation => operation.Name?.Value == name);
}
