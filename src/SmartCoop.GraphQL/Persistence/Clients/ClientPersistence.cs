using SmartCoop.Domain.Clients;

namespace SmartCoop.GraphQL.Persistence.Clients;

internal static class ClientPersistence
{
    public static IServiceCollection AddClientsPersistence(this IServiceCollection services) =>
        services.AddScoped<IClientRepository, ClientRepository>();
}
