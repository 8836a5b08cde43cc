using System.Security.Cryptography;
using System.Text.Json.Serialization;
using SmartCoop.Domain;
using SmartCoop.Domain.Partners;

namespace SmartCoop.Application.Partners;

/// <summary>An API token with the secret that was just made for it.</summary>
/// <param name="ApiTokenId">The token.</param>
/// <param name="Secret">
/// What the program shows. It is told once: only its hash is kept, so a repeated call answers nothing.
/// </param>
public sealed record CreatedApiToken(Id<ApiToken> ApiTokenId, [property: JsonIgnore] string? Secret = null);

/// <summary>Makes secrets.</summary>
internal static class ApiTokenSecrets
{
    private const int Bytes = 32;

    public static ApiTokenSecret New() => ApiTokenSecret.Of(RandomNumberGenerator.GetBytes(Bytes));
}
