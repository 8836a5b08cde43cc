using Microsoft.Extensions.DependencyInjection;

namespace SmartCoop.Application.Access;

internal static class AccessServices
{
    /// <summary>Finds the rules of every concept: who may see what, and who may do what with it.</summary>
    public static IServiceCollection AddAccessRules(this IServiceCollection services)
    {
        foreach (var rule in typeof(AccessServices).Assembly.GetTypes().Where(type => type is { IsAbstract: false }))
            foreach (var kind in rule.GetInterfaces().Where(IsRule)) services.AddScoped(kind, rule);

        return services.AddScoped<Visibilities>().AddScoped<MoneyReach>();
    }

    private static bool IsRule(Type type) => type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(IVisibility<>)
            || type.GetGenericTypeDefinition() == typeof(IOwnRule<>));
}
