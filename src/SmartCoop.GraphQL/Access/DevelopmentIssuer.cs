using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using SmartCoop.Application.Access;

namespace SmartCoop.GraphQL.Access;

/// <summary>Issues tokens to whoever can read its key: developers, tests and the demo, on their own machine.</summary>
/// <remarks>A host takes them in the environment Development only.</remarks>
internal sealed class DevelopmentIssuer(string keyFile, string audience, TimeProvider clock) : IJwtIssuer
{
    public const string Issuer = "https://development.smartcoop.invalid";

    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly Lazy<ECDsaSecurityKey> _key = new(() => Read(keyFile));

    public string Prefix => "development";

    public bool IsNamed(string issuer) => issuer is Issuer;

    public ValueTask<IssuerKeys> KeysAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(new IssuerKeys(Issuer, [_key.Value]));

    public void KeyWasMissing()
    {
    }

    /// <summary>A token that says it is shown by the viewer.</summary>
    public string Issue(Viewer viewer, TimeSpan life)
    {
        var now = clock.GetUtcNow();
        return Handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = audience,
            TokenType = "at+jwt",
            IssuedAt = now.UtcDateTime,
            NotBefore = now.UtcDateTime,
            Expires = (now + life).UtcDateTime,
            Claims = new Dictionary<string, object>(TokenClaims.Of(viewer))
            {
                [JwtRegisteredClaimNames.Jti] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
                ["client_id"] = "development",
            },
            SigningCredentials = new SigningCredentials(_key.Value, SecurityAlgorithms.EcdsaSha256),
        });
    }

    private static ECDsaSecurityKey Read(string file)
    {
        var key = ECDsa.Create();
        key.ImportFromPem(PemOf(file));
        var thumbprint = SHA256.HashData(key.ExportSubjectPublicKeyInfo());
        return new ECDsaSecurityKey(key) { KeyId = Convert.ToHexStringLower(thumbprint.AsSpan(0, 8)) };
    }

    /// <summary>The key in the file; whoever comes first makes it, whole or not at all.</summary>
    private static string PemOf(string file)
    {
        if (File.Exists(file)) return File.ReadAllText(file);

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var mine = $"{file}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}";
        using (var key = ECDsa.Create(ECCurve.NamedCurves.nistP256))
        using (var written = new FileStream(mine, ForMeOnly()))
            written.Write(Encoding.ASCII.GetBytes(key.ExportPkcs8PrivateKeyPem()));
        try
        {
            File.Move(mine, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(mine);
        }

        return File.ReadAllText(file);
    }

    private static FileStreamOptions ForMeOnly()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
