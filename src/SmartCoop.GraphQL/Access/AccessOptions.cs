namespace SmartCoop.GraphQL.Access;

/// <summary>Whose tokens the host takes.</summary>
/// <param name="Authority">The OIDC authority that persons sign in at; none until it is configured.</param>
/// <param name="Audience">What a token must be meant for.</param>
/// <param name="LookAgainEvery">How often the token behind an open socket or stream is looked at again.</param>
/// <param name="KeyFile">Where the development issuer keeps its key.</param>
internal sealed record AccessOptions(Uri? Authority, string Audience, TimeSpan LookAgainEvery, string KeyFile)
{
    private const string UsualAudience = "smartcoop";
    private const int UsualSeconds = 30;

    public static AccessOptions Read(IConfiguration configuration) => new(
        configuration["Identity:Authority"] is { Length: > 0 } authority ? new Uri(authority) : null,
        configuration["Identity:Audience"] ?? UsualAudience,
        TimeSpan.FromSeconds(configuration.GetValue("Identity:LookAgainSeconds", UsualSeconds)),
        configuration["DevelopmentIssuer:KeyFile"] ?? UsualKeyFile());

    /// <summary>A file of the developer's own, so that the host and the one who asks for a token find it.</summary>
    private static string UsualKeyFile() => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) is { Length: > 0 } folder
            ? folder
            : Path.GetTempPath(),
        "SmartCoop",
        "development-issuer.pem");
}
