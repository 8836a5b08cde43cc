using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Partners;

/// <summary>A program of a partner may act at the cooperative from now on.</summary>
/// <param name="ApiTokenId">The token.</param>
/// <param name="Scopes">What the program may do.</param>
/// <param name="UnitIds">The only units it may do it for; none means every unit.</param>
/// <param name="ExpiresAt">From when on it is worth nothing.</param>
public sealed record ApiTokenCreated(
    Id<ApiToken> ApiTokenId,
    IReadOnlyList<ApiScope> Scopes,
    IReadOnlyList<Id<ProductionUnit>> UnitIds,
    DateTimeOffset ExpiresAt) : IDomainEvent;

/// <summary>The program shows another secret from now on.</summary>
/// <param name="ApiTokenId">The token.</param>
public sealed record ApiTokenRotated(Id<ApiToken> ApiTokenId) : IDomainEvent;

/// <summary>The program may do nothing any more.</summary>
/// <param name="ApiTokenId">The token.</param>
public sealed record ApiTokenRevoked(Id<ApiToken> ApiTokenId) : IDomainEvent;
