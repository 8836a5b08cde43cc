using Microsoft.IdentityModel.Tokens;

namespace SmartCoop.GraphQL.Access;

/// <summary>Somebody whose signed tokens are believed.</summary>
internal interface IJwtIssuer
{
    /// <summary>Whether a token that says it comes from <paramref name="issuer"/> is to be examined by its
    /// keys.</summary>
    bool IsNamed(string issuer);

    /// <summary>What comes before the subject in the name of a viewer, so that two issuers never share one.</summary>
    string Prefix { get; }

    /// <summary>Its name and its keys of today.</summary>
    /// <exception cref="IssuerUnreachableException">They cannot be had now.</exception>
    ValueTask<IssuerKeys> KeysAsync(CancellationToken cancellationToken);

    /// <summary>Says that a token named a key that is not among them: there may be new ones.</summary>
    void KeyWasMissing();
}

/// <summary>What an issuer calls itself, and the keys it signs with.</summary>
internal sealed record IssuerKeys(string Issuer, IReadOnlyList<SecurityKey> Keys);

/// <summary>The issuer of tokens does not answer.</summary>
internal sealed class IssuerUnreachableException(string issuer, Exception why)
    : Exception($"{issuer} does not answer.", why);
