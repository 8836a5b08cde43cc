using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.WebUtilities;

namespace SmartCoop.GraphQL.Transport;

/// <summary>What every request passes, whatever it asks for; the framework's own answers are GraphQL, too.</summary>
internal static class Edge
{
    private static readonly (string Name, string Value)[] SecurityHeaders =
    [
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "no-referrer"),
        ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    public static IServiceCollection AddEdge(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.Get<EdgeOptions>() ?? new EdgeOptions();
        return services
            .AddSingleton(options)
            .AddSingleton(configuration.GetSection("Sockets").Get<SocketLimits>() ?? new SocketLimits())
            .AddSingleton<Holdings>()
            .AddSingleton<PersistedDocuments>()
            .AddSingleton<Meter>()
            .AddSingleton<OperationRunner>()
            .Configure<ForwardedHeadersOptions>(headers =>
            {
                headers.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
                headers.KnownProxies.Clear();
                headers.KnownIPNetworks.Clear();
                foreach (var proxy in options.Proxies) headers.KnownProxies.Add(proxy);
            })
            .AddCors(cors => cors.AddDefaultPolicy(policy => policy
                .WithOrigins([.. options.AllowedOrigins])
                .WithMethods(HttpMethods.Get, HttpMethods.Post)
                .WithHeaders("Accept", "Accept-Language", "Authorization", "Content-Type")
                .WithExposedHeaders("Retry-After")
                .SetPreflightMaxAge(TimeSpan.FromHours(1))));
    }

    public static void UseEdge(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<EdgeOptions>();
        if (options.Proxies.Count > 0) app.UseForwardedHeaders();
        app.Use(SecureAsync);
        app.UseExceptionHandler(failed => failed.Run(http =>
            http.RefuseAsync(500, PublicErrors.Internal, "Something went wrong.")));
        app.UseStatusCodePages(answer => ExplainAsync(answer.HttpContext));
        app.Use((http, next) => options.Answers(http.Request.Host)
            ? next(http)
            : http.RefuseAsync(400, PublicErrors.BadRequest, "There is no such host here."));
        app.UseCors();
    }

    private static Task SecureAsync(HttpContext http, RequestDelegate next)
    {
        http.Response.OnStarting(() =>
        {
            foreach (var (name, value) in SecurityHeaders) http.Response.Headers.TryAdd(name, value);
            if (http.Request.IsHttps) http.Response.Headers.StrictTransportSecurity = "max-age=31536000";
            return Task.CompletedTask;
        });
        return next(http);
    }

    /// <summary>Answers for the framework where it left the body empty.</summary>
    private static Task ExplainAsync(HttpContext http)
    {
        var status = http.Response.StatusCode;
        return http.RefuseAsync(status, PublicErrors.BadRequest, $"{ReasonPhrases.GetReasonPhrase(status)}.");
    }
}
