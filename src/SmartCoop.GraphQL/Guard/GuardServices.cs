namespace SmartCoop.GraphQL.Guard;

/// <summary>Registers what stands before the engine.</summary>
internal static class GuardServices
{
    /// <summary>The settings are called <c>Limits</c>, such as <c>Limits:Cost</c>.</summary>
    public static IServiceCollection AddGuard(this IServiceCollection services, IConfiguration settings) => services
        .AddSingleton(settings.GetSection("Limits").Get<DocumentLimits>() ?? DocumentLimits.Default)
        .AddSingleton(settings.GetSection("Limits:Rate").Get<RateLimits>() ?? new RateLimits())
        .AddSingleton<Buckets>()
        .AddSingleton<DocumentGuard>();
}
