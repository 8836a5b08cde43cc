using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.GraphQL.Persistence.LegalEntities;

internal static class LegalEntityPersistence
{
    public static IServiceCollection AddLegalEntitiesPersistence(this IServiceCollection services) =>
        services.AddScoped<ILegalEntityRepository, LegalEntityRepository>();
}
