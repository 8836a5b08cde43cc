namespace SmartCoop.Domain.Calendar;

/// <summary>A parameter has no value on the day in question.</summary>
/// <param name="Parameter">The parameter in words: <c>contribution rate</c>.</param>
/// <param name="Day">The day on which nothing is in force.</param>
public sealed record NoValueInForce(string Parameter, DateOnly Day) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"No {Parameter} is in force on {Day:yyyy-MM-dd}: decide one for that day first.";
}

/// <summary>A parameter would have two values on one day.</summary>
/// <param name="Parameter">The parameter in words: <c>contribution rate</c>.</param>
/// <param name="Wished">The days that were wished for the new value.</param>
/// <param name="Existing">The days of the value that is in the way.</param>
public sealed record ValueAlreadyInForce(string Parameter, Validity Wished, Validity Existing) : DomainError
{
    /// <inheritdoc/>
    public override string Message =>
        $"Another {Parameter} is in force in {Existing}, which overlaps {Wished}: choose other days.";
}
