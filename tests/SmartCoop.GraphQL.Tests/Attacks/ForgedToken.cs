using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace SmartCoop.GraphQL.Tests.Attacks;

/// <summary>Signed tokens, right and wrong, put together by hand: no library refuses to make them.</summary>
internal static class ForgedToken
{
    public const string Issuer = "https://login.example";

    public static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);
    public static readonly RSA Key = RSA.Create(2048);
    public static readonly ECDsa Curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private static readonly RSA Attacker = RSA.Create(2048);

    /// <summary>What the issuer may write, each of which is a token.</summary>
    public static IReadOnlyDictionary<string, string> Right { get; } = new Dictionary<string, string>
    {
        ["signed with RSA"] = Token(),
        ["signed on a curve"] = Signed(
            Header(("alg", "ES256"), ("kid", "curve")),
            Claims(),
            text => Curve.SignData(text, HashAlgorithmName.SHA256)),
        ["for several, us among them"] = Token(claims: [("aud", new JsonArray("other", "smartcoop"))]),
        ["by a clock that is half a minute late"] = Token(claims: [("exp", Seconds(-30)), ("iat", Seconds(-600))]),
        ["of the long type"] = Token(header: [("typ", "application/at+jwt")]),
    };

    /// <summary>A37: what an attacker may write.</summary>
    public static IReadOnlyDictionary<string, string> Wrong { get; } = new Dictionary<string, string>
    {
        ["alg none"] = Signed(Header(("alg", "none")), Claims(), _ => []),
        ["HS256 with the public key as text"] = Hmac(Encoding.ASCII.GetBytes(Key.ExportSubjectPublicKeyInfoPem())),
        ["HS256 with the public key as bytes"] = Hmac(Key.ExportSubjectPublicKeyInfo()),
        ["RS384"] = Signed(Header(("alg", "RS384")), Claims(), text => Sign(Key, text, HashAlgorithmName.SHA384)),
        ["PS256"] = Signed(
            Header(("alg", "PS256")),
            Claims(),
            text => Key.SignData(text, HashAlgorithmName.SHA256, RSASignaturePadding.Pss)),
        ["another key"] = Foreign(),
        ["another kid"] = Foreign(("kid", "other")),
        ["no kid"] = Token(header: [("kid", null)]),
        ["jku of the attacker"] = Foreign(("kid", "other"), ("jku", "http://127.0.0.1:9/keys")),
        ["x5u of the attacker"] = Foreign(("kid", "other"), ("x5u", "http://127.0.0.1:9/chain.pem")),
        ["key in the token"] = Foreign(("kid", "other"), ("jwk", PublicKey(Attacker))),
        ["extension to be understood"] = Token(header: [("crit", new JsonArray("exp"))]),
        ["typ absent"] = Token(header: [("typ", null)]),
        ["typ JWT, as ID tokens have"] = Token(header: [("typ", "JWT")], claims: [("nonce", "n"), ("at_hash", "h")]),
        ["aud absent"] = Token(claims: [("aud", null)]),
        ["aud of another"] = Token(claims: [("aud", "other")]),
        ["iss absent"] = Token(claims: [("iss", null)]),
        ["iss of another"] = Token(claims: [("iss", "https://login.example.attacker.example")]),
        ["sub absent"] = Token(claims: [("sub", null)]),
        ["jti absent"] = Token(claims: [("jti", null)]),
        ["iat absent"] = Token(claims: [("iat", null)]),
        ["iat to come"] = Token(claims: [("iat", Seconds(120)), ("exp", Seconds(3600))]),
        ["exp absent"] = Token(claims: [("exp", null)]),
        ["exp past"] = Token(claims: [("exp", Seconds(-61)), ("iat", Seconds(-600))]),
        ["exp far"] = Token(claims: [("exp", Seconds(25 * 3600))]),
        ["nbf to come"] = Token(claims: [("nbf", Seconds(120))]),
        ["claims of another token"] = Swapped(),
        ["a unit that is none"] = Token(claims: [("smartcoop_units", new JsonArray("nonsense"))]),
        ["signature cut off"] = Token()[..^20],
        ["encrypted"] = $"{Token()}.AAAA.AAAA",
    };

    private static JsonNode Seconds(int from) => Now.AddSeconds(from).ToUnixTimeSeconds();

    private static string Token(
        (string, JsonNode?)[]? header = null,
        (string, JsonNode?)[]? claims = null) =>
        Signed(Header(header ?? []), Claims(claims ?? []), text => Sign(Key, text, HashAlgorithmName.SHA256));

    private static string Foreign(params (string, JsonNode?)[] header) =>
        Signed(Header(header), Claims(), text => Sign(Attacker, text, HashAlgorithmName.SHA256));

    private static string Hmac(byte[] secret) =>
        Signed(Header(("alg", "HS256")), Claims(), text => HMACSHA256.HashData(secret, text));

    /// <summary>The claims of an administrator under the signature of a member.</summary>
    private static string Swapped()
    {
        var (mine, wanted) = (Token(), Token(claims: [("roles", new JsonArray("administrator"))]));
        return string.Join('.', mine.Split('.')[0], wanted.Split('.')[1], mine.Split('.')[2]);
    }

    private static JsonObject Header(params (string, JsonNode?)[] changes) => Changed(
        new JsonObject { ["alg"] = "RS256", ["kid"] = "key", ["typ"] = "at+jwt" }, changes);

    private static JsonObject Claims(params (string, JsonNode?)[] changes) => Changed(
        new JsonObject
        {
            ["iss"] = Issuer,
            ["aud"] = "smartcoop",
            ["sub"] = "ana",
            ["jti"] = "1",
            ["iat"] = Seconds(0),
            ["exp"] = Seconds(3600),
            ["roles"] = new JsonArray("member"),
        },
        changes);

    private static JsonObject Changed(JsonObject usual, (string Name, JsonNode? Value)[] changes)
    {
        foreach (var (name, value) in changes)
        {
            usual.Remove(name);
            if (value is not null) usual[name] = value;
        }

        return usual;
    }

    private static string Signed(JsonObject header, JsonObject claims, Func<byte[], byte[]> sign)
    {
        var text = $"{Encoded(header)}.{Encoded(claims)}";
        return $"{text}.{Base64UrlEncoder.Encode(sign(Encoding.ASCII.GetBytes(text)))}";
    }

    private static string Encoded(JsonObject part) =>
        Base64UrlEncoder.Encode(JsonSerializer.SerializeToUtf8Bytes(part));

    private static byte[] Sign(RSA key, byte[] text, HashAlgorithmName hash) =>
        key.SignData(text, hash, RSASignaturePadding.Pkcs1);

    private static JsonNode PublicKey(RSA key) => new JsonObject
    {
        ["kty"] = "RSA",
        ["n"] = Base64UrlEncoder.Encode(key.ExportParameters(false).Modulus),
        ["e"] = Base64UrlEncoder.Encode(key.ExportParameters(false).Exponent),
    };
}
