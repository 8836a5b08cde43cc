using SmartCoop.Application.Partners;
using SmartCoop.Domain.Partners;

namespace SmartCoop.GraphQL.Persistence.Partners;

internal static class PartnersPersistence
{
    public static IServiceCollection AddPartnersPersistence(this IServiceCollection services) => services
        .AddScoped<IApiTokenRepository, ApiTokenRepository>()
        .AddScoped<IApiTokenUses, ApiTokenUses>();
}
