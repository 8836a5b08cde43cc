using SmartCoop.GraphQL.Jobs;

namespace SmartCoop.GraphQL.Access;

internal static class AccessServices
{
    /// <summary>Recognises who asks; the development issuer is believed in Development and nowhere else.</summary>
    public static IServiceCollection AddAccess(
        this IServiceCollection services,
        IConfiguration configuration,
        IHostEnvironment environment)
    {
        var options = AccessOptions.Read(configuration);
        services.AddCurrentActor()
            .AddSingleton(options)
            .AddSingleton<IAuthenticator, Authenticator>()
            .AddSingleton<ITokenKind, ApiTokens>()
            .AddSingleton<ITokenKind, JwtTokens>()
            .AddSingleton<Guesses>()
            .AddSingleton<TokenUses>()
            .AddHostedService<NoteTokenUses>();
        if (options.Authority is { } authority) services.AddSingleton<IJwtIssuer>(_ => new OidcIssuer(authority));
        return environment.IsDevelopment() ? services.AddDevelopmentIssuer(options) : services;
    }

    private static IServiceCollection AddDevelopmentIssuer(this IServiceCollection services, AccessOptions options) =>
        services
            .AddSingleton(provider => new DevelopmentIssuer(
                options.KeyFile, options.Audience, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<IJwtIssuer>(provider => provider.GetRequiredService<DevelopmentIssuer>());
}
