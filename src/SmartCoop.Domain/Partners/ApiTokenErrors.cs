namespace SmartCoop.Domain.Partners;

/// <summary>No token has this identifier.</summary>
public sealed record ApiTokenNotFound(Id<ApiToken> ApiTokenId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "There is no such API token.";
}

/// <summary>A token that may do nothing is of no use.</summary>
public sealed record ApiTokenHasNoScope : DomainError
{
    /// <inheritdoc/>
    public override string Message => "Say at least one thing that the program may do.";
}

/// <summary>A token is limited to a few units, or to none.</summary>
public sealed record ApiTokenHasTooManyUnits(int Count, int Most) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"A token is limited to {Most} units at most, or to none.";
}

/// <summary>A token lives until a day to come, and not for ever.</summary>
public sealed record ApiTokenLifeNotAllowed(DateTimeOffset ExpiresAt, DateTimeOffset Earliest, DateTimeOffset Latest)
    : DomainError
{
    /// <inheritdoc/>
    public override string Message => "A token expires in the future, in 400 days at the latest.";
}

/// <summary>What was revoked stays revoked.</summary>
public sealed record ApiTokenIsRevoked(Id<ApiToken> ApiTokenId, DateTimeOffset RevokedAt) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This token was revoked; create another one.";
}

/// <summary>A token that has expired gets no other secret.</summary>
public sealed record ApiTokenHasExpired(Id<ApiToken> ApiTokenId, DateTimeOffset ExpiresAt) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This token has expired; create another one.";
}
