using Microsoft.EntityFrameworkCore;
using SmartCoop.Domain;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;

namespace SmartCoop.GraphQL.Persistence.Contributions;

internal sealed class ContributionSchemeRepository(SmartCoopDbContext database) : IContributionSchemeRepository
{
    public async Task<ContributionSchemes> OfAsync(
        Id<LegalEntity> entityId,
        CancellationToken cancellationToken) => new(
            entityId,
            await database.Set<ContributionSchemeVersion>()
                .Where(version => version.EntityId == entityId)
                .ToListAsync(cancellationToken));

    public Task<ContributionSchemeVersion?> FindAsync(
        Id<ContributionSchemeVersion> id,
        CancellationToken cancellationToken) =>
        database.Set<ContributionSchemeVersion>().SingleOrDefaultAsync(version => version.Id == id, cancellationToken);

    public void Add(ContributionSchemeVersion version) => database.Add(version);

    public Task<UnitTurnover?> TurnoverAsync(
        Id<ProductionUnit> unitId,
        int year,
        CancellationToken cancellationToken) => database.Set<UnitTurnover>()
        .SingleOrDefaultAsync(turnover => turnover.UnitId == unitId && turnover.Year == year, cancellationToken);

    public void Add(UnitTurnover turnover) => database.Add(turnover);
}

internal static class ContributionsPersistence
{
    public static IServiceCollection AddContributionsPersistence(this IServiceCollection services) =>
        services.AddScoped<IContributionSchemeRepository, ContributionSchemeRepository>();
}
