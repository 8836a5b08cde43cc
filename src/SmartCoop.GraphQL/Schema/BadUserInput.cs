using GraphQL;

namespace SmartCoop.GraphQL.Schema;

/// <summary>
/// An argument that cannot be understood: the caller's programming error, not a rule of the cooperative.
/// </summary>
internal sealed class BadUserInput : ExecutionError
{
    /// <param name="field">Where it stands, from the argument inwards: <c>input.lines[2].unitPrice</c>.</param>
    /// <param name="rule">What is asked there, as a sentence.</param>
    public BadUserInput(string field, string rule)
        : base($"{field}: {rule}")
    {
        Code = "BAD_USER_INPUT";
        this.AddExtension("field", field);
        this.AddExtension("rule", rule);
    }
}
