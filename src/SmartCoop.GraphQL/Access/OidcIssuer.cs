using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace SmartCoop.GraphQL.Access;

/// <summary>The OIDC authority of the cooperative: its keys come from its discovery document, and change.</summary>
internal sealed class OidcIssuer(Uri authority) : IJwtIssuer
{
    private readonly ConfigurationManager<OpenIdConnectConfiguration> _discovery = new(
        $"{authority.AbsoluteUri.TrimEnd('/')}/.well-known/openid-configuration",
        new OpenIdConnectConfigurationRetriever(),
        new HttpDocumentRetriever { RequireHttps = !authority.IsLoopback });

    public string Prefix => "person";

    /// <summary>Every name but that of the development issuer; the right one is told by the authority.</summary>
    public bool IsNamed(string issuer) => issuer is not DevelopmentIssuer.Issuer;

    public async ValueTask<IssuerKeys> KeysAsync(CancellationToken cancellationToken)
    {
        try
        {
            var found = await _discovery.GetConfigurationAsync(cancellationToken);
            return new IssuerKeys(found.Issuer, [.. found.SigningKeys]);
        }
        catch (Exception silent) when (silent is InvalidOperationException or IOException or HttpRequestException)
        {
            throw new IssuerUnreachableException(authority.AbsoluteUri, silent);
        }
    }

    public void KeyWasMissing() => _discovery.RequestRefresh();
}
