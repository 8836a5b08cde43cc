namespace SmartCoop.Domain.Governance;

/// <summary>No decision has this identifier.</summary>
public sealed record DecisionNotFound(Id<Decision> DecisionId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "There is no such decision.";
}

/// <summary>A decision is written down after it was taken.</summary>
public sealed record DecisionNotTakenYet(DateOnly TakenOn, DateOnly Today) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "A decision is written down on the day it is taken or later.";
}
