using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using SmartCoop.Application.Access;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Access;

/// <summary>How a signed token says who somebody is: the claims an OIDC authority must be told to write.</summary>
internal static class TokenClaims
{
    /// <summary>What the person is: <c>["member", "accountant"]</c>.</summary>
    public const string Roles = "roles";

    /// <summary>What a partner's program may do, separated by blanks (RFC 9068).</summary>
    public const string Scope = "scope";

    public const string Member = "smartcoop_member";
    public const string Client = "smartcoop_client";
    public const string Units = "smartcoop_units";

    private const int LongestName = 200;

    /// <summary>The claims that say who the viewer is.</summary>
    public static Dictionary<string, object> Of(Viewer viewer)
    {
        var claims = new Dictionary<string, object>
        {
            [JwtRegisteredClaimNames.Sub] = viewer.Name,
            [Roles] = viewer.Roles.Select(role => role.ToString().ToLowerInvariant()).Order().ToArray(),
        };
        if (viewer.Scopes.Count > 0) claims[Scope] = string.Join(' ', viewer.Scopes.Order());
        if (viewer.MemberId is { } member) claims[Member] = NodeId.Of(member);
        if (viewer.ClientId is { } client) claims[Client] = NodeId.Of(client);
        if (viewer.UnitIds.Count > 0) claims[Units] = viewer.UnitIds.Select(NodeId.Of).Order().ToArray();
        return claims;
    }

    /// <summary>Who a token whose signature is right says it is.</summary>
    /// <exception cref="FormatException">An identifier among the claims is none.</exception>
    public static Viewer Read(JsonWebToken token, string prefix)
    {
        var roles = RolesOf(token);
        return new Viewer(NameOf(prefix, token.Subject))
        {
            Roles = roles,
            Scopes = roles.Contains(Role.Partner) ? Words(token, Scope) : [],
            MemberId = IdOf<Member>(token, Member),
            ClientId = IdOf<Client>(token, Client),
            UnitIds =
            [
                .. Texts(token, Units)
                    .Select(text => new Id<ProductionUnit>(NodeId.Read(typeof(ProductionUnit), text))),
            ],
            ExpiresAt = token.ValidTo,
        };
    }

    /// <summary>A role that is not known is not ours; nobody is the host itself.</summary>
    private static ImmutableHashSet<Role> RolesOf(JsonWebToken token) =>
    [
        .. Enum.GetValues<Role>()
            .Where(role => role is not Role.System)
            .Where(role => Texts(token, Roles).Contains(role.ToString(), StringComparer.OrdinalIgnoreCase)),
    ];

    private static ImmutableHashSet<string> Words(JsonWebToken token, string claim) =>
        [.. Texts(token, claim).SelectMany(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static Id<T>? IdOf<T>(JsonWebToken token, string claim) =>
        Texts(token, claim) is [var text, ..] ? new Id<T>(NodeId.Read(typeof(T), text)) : null;

    /// <summary>The texts of a claim, which may be one or several.</summary>
    private static IReadOnlyList<string> Texts(JsonWebToken token, string claim) =>
        [.. token.Claims.Where(found => found.Type == claim).Select(found => found.Value)];

    private static string NameOf(string prefix, string subject)
    {
        var name = $"{prefix}:{subject}";
        return name.Length <= LongestName
            ? name
            : $"{prefix}:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(subject)))}";
    }
}
