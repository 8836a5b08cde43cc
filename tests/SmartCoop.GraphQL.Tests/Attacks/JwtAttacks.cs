using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using SmartCoop.Application.Access;
using SmartCoop.GraphQL.Access;

namespace SmartCoop.GraphQL.Tests.Attacks;

/// <summary>A37: signed tokens that are none.</summary>
public sealed class JwtAttacks
{
    private static readonly AccessOptions Options =
        new(Authority: null, "smartcoop", TimeSpan.FromSeconds(30), KeyFile: "");

    private readonly Authenticator _authenticator = new(
        [new JwtTokens([new Known()], Options, new FakeTimeProvider(ForgedToken.Now))],
        new FakeTimeProvider(ForgedToken.Now));

    public static TheoryData<string> Right { get; } = [.. ForgedToken.Right.Keys];

    public static TheoryData<string> Wrong { get; } = [.. ForgedToken.Wrong.Keys];

    [Theory, MemberData(nameof(Right))]
    public async Task Given_a_token_of_the_issuer_when_shown_then_it_is_taken(string name)
    {
        var viewer = (await RecogniseAsync(ForgedToken.Right[name])).Viewer;

        Assert.Equal("person:ana", viewer!.Name);
        Assert.Equal([Role.Member], viewer.Roles);
    }

    [Theory, MemberData(nameof(Wrong))]
    public async Task A37__a_token_that_is_none_is_refused_and_not_repeated(string name)
    {
        var answer = await RecogniseAsync(ForgedToken.Wrong[name]);

        Assert.True(answer.IsWorthless);
        Assert.DoesNotContain("eyJ", answer.Broken!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_longer_than_eight_kilobytes_is_refused_unread()
    {
        var answer = await RecogniseAsync(ForgedToken.Right["signed with RSA"] + new string('A', 8 * 1024));

        Assert.Equal("The token is too long.", answer.Broken);
    }

    /// <summary>The broken twin: what the library takes when it is told nothing but whose keys are right.</summary>
    [Fact]
    public async Task A_validator_without_our_rules_takes_tokens_that_are_none()
    {
        var rules = new TokenValidationParameters
        {
            ValidIssuer = ForgedToken.Issuer,
            ValidAudience = "smartcoop",
            IssuerSigningKeys = Known.Keys,
            LifetimeValidator = (_, until, _, _) => until > ForgedToken.Now.UtcDateTime,
        };
        var taken = new List<string>();
        foreach (var (name, token) in ForgedToken.Wrong)
            if ((await new JsonWebTokenHandler().ValidateTokenAsync(token, rules)).IsValid) taken.Add(name);

        Assert.Contains("typ JWT, as ID tokens have", taken);
        Assert.Contains("exp far", taken);
        Assert.Contains("PS256", taken);
        Assert.Contains("extension to be understood", taken);
    }

    private async Task<Recognition> RecogniseAsync(string token) =>
        await _authenticator.RecogniseAsync($"Bearer {token}", CancellationToken.None);

    private sealed class Known : IJwtIssuer
    {
        public static IReadOnlyList<SecurityKey> Keys { get; } =
        [
            new RsaSecurityKey(ForgedToken.Key.ExportParameters(false)) { KeyId = "key" },
            new ECDsaSecurityKey(ForgedToken.Curve) { KeyId = "curve" },
        ];

        public string Prefix => "person";

        public bool IsNamed(string issuer) => issuer is not DevelopmentIssuer.Issuer;

        public ValueTask<IssuerKeys> KeysAsync(CancellationToken cancellationToken) =>
            ValueTask.FromResult(new IssuerKeys(ForgedToken.Issuer, Keys));

        public void KeyWasMissing()
        {
        }
    }
}
