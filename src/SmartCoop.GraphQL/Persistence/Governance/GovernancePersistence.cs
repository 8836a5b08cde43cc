using SmartCoop.Domain.Governance;

namespace SmartCoop.GraphQL.Persistence.Governance;

internal static class GovernancePersistence
{
    public static IServiceCollection AddGovernancePersistence(this IServiceCollection services) =>
        services.AddScoped<IDecisionRepository, DecisionRepository>();
}
