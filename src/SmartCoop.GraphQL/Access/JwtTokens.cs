using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SmartCoop.GraphQL.Access;

/// <summary>Signed access tokens of persons.</summary>
/// <remarks>
/// Sources: RFC 8725 (algorithms are pinned, keys come from the issuer alone, never from the token), RFC 9068 (the
/// type says that it is an access token, so that an ID token is none).
/// </remarks>
internal sealed class JwtTokens(IEnumerable<IJwtIssuer> issuers, AccessOptions options, TimeProvider clock)
    : ITokenKind
{
    /// <summary>How far the clocks of two machines may be apart.</summary>
    internal static readonly TimeSpan Skew = TimeSpan.FromSeconds(60);

    /// <summary>No access token lives longer.</summary>
    internal static readonly TimeSpan LongestLife = TimeSpan.FromHours(24);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly Recognition NotOurs = Recognition.Refused("The token is not valid.");
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    public bool Takes(string token) => token.AsSpan().Count('.') is 2;

    public async ValueTask<Recognition> RecogniseAsync(string token, CancellationToken cancellationToken)
    {
        if (Parse(token) is not { } parsed || issuers.FirstOrDefault(i => i.IsNamed(parsed.Issuer)) is not { } issuer)
            return NotOurs;

        try
        {
            var keys = await issuer.KeysAsync(cancellationToken);
            var result = await _handler.ValidateTokenAsync(parsed, Rules(keys));
            if (result.Exception is SecurityTokenSignatureKeyNotFoundException) issuer.KeyWasMissing();
            return result.IsValid ? new Recognition(TokenClaims.Read(parsed, issuer.Prefix)) : NotOurs;
        }
        catch (FormatException wrong)
        {
            return Recognition.Refused(wrong.Message);
        }
        catch (IssuerUnreachableException)
        {
            return new Recognition(
                null, "The issuer of the token does not answer; try again.", new Later(TooMany: false, Patience));
        }
    }

    private JsonWebToken? Parse(string token)
    {
        try
        {
            var parsed = _handler.ReadJsonWebToken(token);
            var complete = parsed is { Issuer.Length: > 0, Subject.Length: > 0, Id.Length: > 0, Kid.Length: > 0 };

            // An extension that must be understood is not: RFC 7515, 4.1.11.
            return complete && !parsed.TryGetHeaderValue<object>("crit", out _) ? parsed : null;
        }
        catch (Exception broken) when (broken is ArgumentException or SecurityTokenException or FormatException)
        {
            return null;
        }
    }

    private TokenValidationParameters Rules(IssuerKeys keys) => new()
    {
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.EcdsaSha256],
        ValidTypes = ["at+jwt", "application/at+jwt"],
        ValidIssuer = keys.Issuer,
        ValidAudience = options.Audience,
        IssuerSigningKeys = keys.Keys,
        TryAllIssuerSigningKeys = false,
        LifetimeValidator = (from, until, token, _) => IsAlive(from, until, ((JsonWebToken)token).IssuedAt),
    };

    private bool IsAlive(DateTime? from, DateTime? until, DateTime issued)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return until is { } end
            && end > now - Skew
            && (from ?? issued) <= now + Skew
            && issued > DateTime.MinValue
            && issued <= now + Skew
            && end - issued <= LongestLife;
    }
}
