using SmartCoop.Application.Deliveries;
using SmartCoop.Domain.Deliveries;

namespace SmartCoop.GraphQL.Persistence.Deliveries;

internal static class DeliveryPersistence
{
    /// <summary>What deliveries are stored by.</summary>
    public static IServiceCollection AddDeliveriesPersistence(this IServiceCollection services) => services
        .AddScoped<IDeliveryRepository, DeliveryRepository>()
        .AddScoped<IIssuedDocuments, IssuedDocuments>();
}
