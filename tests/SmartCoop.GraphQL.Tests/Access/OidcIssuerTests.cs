using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using SmartCoop.Application.Access;
using SmartCoop.GraphQL.Access;

namespace SmartCoop.GraphQL.Tests.Access;

/// <summary>Tokens of an OIDC authority, whose keys are found by its discovery document.</summary>
public sealed class OidcIssuerTests : IAsyncLifetime
{
    private readonly WebApplication _authority = Authority();
    private readonly List<RsaSecurityKey> _keys = [NewKey("first")];

    private Uri Address => new(_authority.Urls.Single());

    public async Task InitializeAsync()
    {
        _authority.MapGet("/.well-known/openid-configuration", () => Results.Json(new JsonObject
        {
            ["issuer"] = Address.AbsoluteUri,
            ["jwks_uri"] = new Uri(Address, "/keys").AbsoluteUri,
        }));
        _authority.MapGet("/keys", () => Results.Json(new JsonObject
        {
            ["keys"] = new JsonArray([.. _keys.Select(Public)]),
        }));
        await _authority.StartAsync();
    }

    public async Task DisposeAsync() => await _authority.DisposeAsync();

    [Fact]
    public async Task Given_an_authority_when_a_person_shows_its_token_then_they_are_recognised()
    {
        var viewer = (await Tokens(Address).RecogniseAsync(Token(_keys[0]), default)).Viewer;

        Assert.Equal("person:ana", viewer!.Name);
        Assert.Equal([Role.Accountant], viewer.Roles);
    }

    [Fact]
    public async Task Given_an_authority_when_it_signs_with_a_new_key_then_the_key_is_found()
    {
        var tokens = Tokens(Address);
        Assert.NotNull((await tokens.RecogniseAsync(Token(_keys[0]), default)).Viewer);
        _keys.Add(NewKey("second"));
        var token = Token(_keys[1]);

        while ((await tokens.RecogniseAsync(token, default)).Viewer is null) await Task.Delay(20);
    }

    [Fact]
    public async Task Given_an_authority_when_another_one_signs_in_its_name_then_the_token_is_refused() =>
        Assert.True((await Tokens(Address).RecogniseAsync(Token(NewKey("first")), default)).IsWorthless);

    [Fact]
    public async Task Given_an_authority_that_is_away_when_a_token_is_shown_then_it_is_neither_taken_nor_worthless()
    {
        var token = Token(_keys[0]);
        var tokens = Tokens(Address);
        await _authority.StopAsync();

        var answer = await tokens.RecogniseAsync(token, default);

        Assert.Null(answer.Viewer);
        Assert.False(answer.Later!.TooMany);
    }

    private static JwtTokens Tokens(Uri authority) => new(
        [new OidcIssuer(authority)],
        new AccessOptions(authority, "smartcoop", TimeSpan.FromSeconds(30), KeyFile: ""),
        TimeProvider.System);

    private string Token(SecurityKey key)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Address.AbsoluteUri,
            Audience = "smartcoop",
            TokenType = "at+jwt",
            IssuedAt = now,
            Expires = now.AddMinutes(5),
            Claims = new Dictionary<string, object>
            {
                ["sub"] = "ana",
                ["jti"] = "1",
                ["roles"] = new[] { "accountant", "offline_access" },
            },
            SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.RsaSha256),
        });
    }

    private static RsaSecurityKey NewKey(string id) => new(RSA.Create(2048)) { KeyId = id };

    private static JsonNode Public(RsaSecurityKey key)
    {
        var parameters = key.Rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = key.KeyId,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
    }

    private static WebApplication Authority()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder.Build();
    }
}
