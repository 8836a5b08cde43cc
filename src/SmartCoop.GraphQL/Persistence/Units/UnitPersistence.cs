using SmartCoop.Application.Units;
using SmartCoop.Domain.Units;

namespace SmartCoop.GraphQL.Persistence.Units;

internal static class UnitPersistence
{
    public static IServiceCollection AddUnitsPersistence(this IServiceCollection services) => services
        .AddScoped<IProductionUnitRepository, ProductionUnitRepository>()
        .AddScoped<IUnitCodes, UnitCodes>();
}
