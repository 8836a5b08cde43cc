using SmartCoop.Domain.Governance;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Domain.Contributions;

/// <summary>The legal entity has no contribution scheme on this day.</summary>
public sealed record NoContributionSchemeInForce(Id<LegalEntity> EntityId, DateOnly Day) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"No contribution scheme is in force on {Day:yyyy-MM-dd}; adopt one first.";
}

/// <summary>A new scheme changes no day that has begun.</summary>
public sealed record ContributionSchemeInThePast(DateOnly ValidFrom, DateOnly Today) : DomainError
{
    /// <inheritdoc/>
    public override string Message =>
        $"A scheme from {ValidFrom:yyyy-MM-dd} would change documents already issued; start after {Today:yyyy-MM-dd}.";
}

/// <summary>Versions follow each other: a new one starts after the last.</summary>
public sealed record ContributionSchemeNotLater(DateOnly ValidFrom, DateOnly LatestValidFrom) : DomainError
{
    /// <inheritdoc/>
    public override string Message =>
        $"A scheme from {LatestValidFrom:yyyy-MM-dd} is already adopted; {ValidFrom:yyyy-MM-dd} is not after it.";
}

/// <summary>A scheme is adopted by a decision of the legal entity itself.</summary>
public sealed record DecisionOfAnotherEntity(Id<Decision> DecisionId, Id<LegalEntity> EntityId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This decision was taken in another legal entity.";
}
