using SmartCoop.Application.Access;

namespace SmartCoop.GraphQL.Access;

/// <summary>Who is behind a scope; whoever opens the scope says it, and nobody is until then.</summary>
internal sealed class CurrentActor : IActor
{
    public Viewer Viewer { get; set; } = Viewer.Nobody;
}

/// <summary>Scopes in which somebody acts.</summary>
internal static class ActingScopes
{
    /// <summary>Opens a scope in the name of somebody.</summary>
    public static AsyncServiceScope ScopeOf(this IServiceProvider services, Viewer viewer) =>
        services.GetRequiredService<IServiceScopeFactory>().ScopeOf(viewer);

    /// <inheritdoc cref="ScopeOf(IServiceProvider, Viewer)"/>
    public static AsyncServiceScope ScopeOf(this IServiceScopeFactory scopes, Viewer viewer)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Viewer = viewer;
        return scope;
    }

    public static IServiceCollection AddCurrentActor(this IServiceCollection services) => services
        .AddScoped<CurrentActor>()
        .AddScoped<IActor>(scope => scope.GetRequiredService<CurrentActor>());
}
