namespace SmartCoop.Domain;

/// <summary>A text or a number that is no value of its kind.</summary>
/// <param name="Kind">What it should have been, in words: <c>IBAN</c>, <c>enterprise number</c>.</param>
/// <param name="Text">What was given.</param>
/// <param name="Rule">The rule it breaks, as a clause: <c>its check digits must be 68</c>.</param>
public sealed record InvalidValue(string Kind, string Text, string Rule) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"'{Text}' is not a valid {Kind}: {Rule}.";
}
