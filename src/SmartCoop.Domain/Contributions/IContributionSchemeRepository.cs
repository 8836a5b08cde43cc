using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Contributions;

/// <summary>The contribution schemes and the yearly counts, as if they were all in memory.</summary>
public interface IContributionSchemeRepository
{
    /// <summary>Every version of a legal entity, to look up a day in.</summary>
    Task<ContributionSchemes> OfAsync(Id<LegalEntity> entityId, CancellationToken cancellationToken);

    /// <summary>Finds one version, or <see langword="null"/> when there is none.</summary>
    Task<ContributionSchemeVersion?> FindAsync(
        Id<ContributionSchemeVersion> id,
        CancellationToken cancellationToken);

    /// <summary>Adds a new version.</summary>
    void Add(ContributionSchemeVersion version);

    /// <summary>Finds the count of a unit and a year, or <see langword="null"/> when it was not started.</summary>
    Task<UnitTurnover?> TurnoverAsync(Id<ProductionUnit> unitId, int year, CancellationToken cancellationToken);

    /// <summary>Adds the count of a new year.</summary>
    void Add(UnitTurnover turnover);
}
