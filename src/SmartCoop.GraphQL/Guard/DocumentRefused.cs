using GraphQL;

namespace SmartCoop.GraphQL.Guard;

/// <summary>A document that asks more than one may, refused before the engine sees it.</summary>
internal sealed class DocumentRefused : ExecutionError
{
    public const string TooComplex = "QUERY_TOO_COMPLEX";
    public const string NotValid = "GRAPHQL_VALIDATION_FAILED";

    /// <param name="rule">The limit that was met, by the name that clients know: <c>TOO_DEEP</c>.</param>
    /// <param name="message">The limit, as a sentence.</param>
    /// <param name="code">What kind of refusal it is.</param>
    public DocumentRefused(string rule, string message, string code = TooComplex)
        : base(message)
    {
        Code = code;
        this.AddExtension("rule", rule);
    }
}
