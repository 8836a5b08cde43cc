using GraphQL;
using GraphQLParser.AST;

namespace SmartCoop.GraphQL.Guard;

/// <summary>What the guard says of a document.</summary>
/// <param name="Visited">How many tokens and nodes it looked at.</param>
/// <param name="Refusal">Why the engine may not see it, if it may not.</param>
internal sealed record GuardedDocument(int Visited, ExecutionError? Refusal = null)
{
    /// <summary>The document, parsed; there is one unless it is refused.</summary>
    public GraphQLDocument? Document { get; init; }

    /// <summary>The operation that is asked for; null where the document has none of that name.</summary>
    public GraphQLOperationDefinition? Operation { get; init; }

    /// <summary>What it costs at most.</summary>
    public int Cost { get; init; }

    /// <summary>Whether it asks about the schema itself.</summary>
    public bool Introspects { get; init; }
}
