using SmartCoop.Domain.Governance;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Domain.Contributions;

/// <summary>The contribution scheme of a legal entity, from a day until the next one starts.</summary>
/// <remarks>
/// Never changed and never deleted: a new decision adopts a new version, and old documents keep theirs.
/// </remarks>
public sealed class ContributionSchemeVersion : AggregateRoot<ContributionSchemeVersion>
{
    private ContributionSchemeVersion(Id<ContributionSchemeVersion> id)
        : base(id) => Terms = null!; // For the database, which sets what its constructor cannot take.

    private ContributionSchemeVersion(
        Id<ContributionSchemeVersion> id,
        Id<LegalEntity> entityId,
        ContributionTerms terms)
        : base(id) => (EntityId, Terms) = (entityId, terms);

    /// <summary>The legal entity whose units contribute.</summary>
    public Id<LegalEntity> EntityId { get; private set; }

    /// <summary>The first day on which documents are issued under this version.</summary>
    public DateOnly ValidFrom { get; private set; }

    /// <summary>What was decided.</summary>
    public ContributionTerms Terms { get; private set; }

    /// <summary>The decision that adopted it.</summary>
    public Id<Decision> DecisionId { get; private set; }

    /// <summary>Adopts a scheme for the documents issued from a day on.</summary>
    /// <remarks>
    /// It starts after today, so that no document that was issued finds another rate in force on its day; only the
    /// first
    /// version of an entity may start earlier, for nothing can be issued before it.
    /// </remarks>
    /// <param name="id">The identifier of the new version.</param>
    /// <param name="entityId">The legal entity whose units contribute.</param>
    /// <param name="terms">What was decided.</param>
    /// <param name="validFrom">The first day it is in force.</param>
    /// <param name="decisionId">The decision that adopted it.</param>
    /// <param name="latest">The version that starts last so far, or <see langword="null"/> for the first.</param>
    /// <param name="today">The present day in the calendar of the entity.</param>
    public static Result<ContributionSchemeVersion> Adopt(
        Id<ContributionSchemeVersion> id,
        Id<LegalEntity> entityId,
        ContributionTerms terms,
        DateOnly validFrom,
        Id<Decision> decisionId,
        ContributionSchemeVersion? latest,
        DateOnly today)
    {
        if (latest is not null && validFrom <= today) return new ContributionSchemeInThePast(validFrom, today);
        if (latest is not null && validFrom <= latest.ValidFrom)
            return new ContributionSchemeNotLater(validFrom, latest.ValidFrom);

        var version = new ContributionSchemeVersion(id, entityId, terms)
        {
            ValidFrom = validFrom,
            DecisionId = decisionId,
        };

        version.Record(new ContributionSchemeAdopted(id, entityId, terms, validFrom, decisionId));
        return version;
    }
}
