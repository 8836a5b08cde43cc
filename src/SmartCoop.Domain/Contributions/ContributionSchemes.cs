using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Domain.Contributions;

/// <summary>Every version of the scheme of one legal entity, in the order they come into force.</summary>
/// <param name="EntityId">The legal entity.</param>
/// <param name="Versions">Its versions, in any order.</param>
public sealed record ContributionSchemes(Id<LegalEntity> EntityId, IReadOnlyList<ContributionSchemeVersion> Versions)
{
    /// <summary>The version in force on a day; a day before the first one is refused, never guessed.</summary>
    public Result<ContributionSchemeVersion> On(DateOnly day)
    {
        var version = Versions.Where(version => version.ValidFrom <= day).MaxBy(version => version.ValidFrom);
        return version is null ? new NoContributionSchemeInForce(EntityId, day) : version;
    }
}
