using System.Linq.Expressions;
using SmartCoop.Domain;
using SmartCoop.Domain.Partners;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Partners;

/// <summary>The right of a partner's program to act at the cooperative until a day, within some limits.</summary>
/// <remarks>Its secret is told once, by the mutation that makes it; nothing of it is kept to be shown.</remarks>
public sealed record ApiTokenView
{
    /// <summary>Identifies the token.</summary>
    public required Id<ApiToken> Id { get; init; }

    /// <summary>Which program it is for, in words.</summary>
    public required string Name { get; init; }

    /// <summary>What the program may do.</summary>
    public required IReadOnlyList<ApiScope> Scopes { get; init; }

    /// <summary>The only units it may do it for; none means every unit.</summary>
    public required IReadOnlyList<Id<ProductionUnit>> UnitIds { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>From when on it is worth nothing.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was last shown, to the minute; null when it never was.</summary>
    public required DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>When it was revoked; null when it was not.</summary>
    public required DateTimeOffset? RevokedAt { get; init; }

    internal static Expression<Func<ApiToken, ApiTokenView>> Of { get; } = token => new ApiTokenView
    {
        Id = token.Id,
        Name = token.Name,
        Scopes = token.Scopes,
        UnitIds = token.UnitIds,
        CreatedAt = token.CreatedAt,
        ExpiresAt = token.ExpiresAt,
        LastUsedAt = token.LastUsedAt,
        RevokedAt = token.RevokedAt,
    };
}
