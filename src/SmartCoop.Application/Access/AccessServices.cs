using Microsoft.Extensions.DependencyInjection;

namespace SmartCoop.Application.Access;

internal static class AccessServices
{
    /// <summary>Finds the rules of visibility of every concept.</summary>
    public static IServiceCollection AddVisibilities(this IServiceCollection services)
    {
        foreach (var rule in typeof(AccessServices).Assembly.GetTypes().Where(type => type is { IsAbstract: false }))
            foreach (var kind in rule.GetInterfaces().Where(IsVisibility)) services.AddSingleton(kind, rule);

        return services;
    }

    private static bool IsVisibility(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IVisibility<>);
}
