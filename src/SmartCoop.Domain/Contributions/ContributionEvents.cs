using SmartCoop.Domain.Governance;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Domain.Contributions;

/// <summary>A decision gave a legal entity a contribution scheme.</summary>
/// <param name="SchemeVersionId">The version that was adopted.</param>
/// <param name="EntityId">The legal entity whose units contribute.</param>
/// <param name="Terms">What was decided.</param>
/// <param name="ValidFrom">The first day it is in force.</param>
/// <param name="DecisionId">The decision.</param>
public sealed record ContributionSchemeAdopted(
    Id<ContributionSchemeVersion> SchemeVersionId,
    Id<LegalEntity> EntityId,
    ContributionTerms Terms,
    DateOnly ValidFrom,
    Id<Decision> DecisionId) : IEntityEvent;
