using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Partners;

/// <summary>The right of a partner's program to act at the cooperative until a day, within some limits.</summary>
public sealed class ApiToken : AggregateRoot<ApiToken>
{
    /// <summary>How many days a token may live: long enough for a year's work, never for ever.</summary>
    public const int LongestLife = 400;

    /// <summary>How many units a token may be limited to.</summary>
    public const int MostUnits = 100;

    private ApiToken(Id<ApiToken> id, string name, string secretHash)
        : base(id) => (Name, SecretHash) = (name, secretHash);

    /// <summary>Which program it is for, in words.</summary>
    public string Name { get; private set; }

    /// <summary>What the program may do.</summary>
    public IReadOnlyList<ApiScope> Scopes { get; private set; } = [];

    /// <summary>The only units it may do it for; none means every unit.</summary>
    public IReadOnlyList<Id<ProductionUnit>> UnitIds { get; private set; } = [];

    /// <summary>The SHA-256 of the secret; the secret itself is told once and kept nowhere.</summary>
    public string SecretHash { get; private set; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>From when on it is worth nothing.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When it was last shown, to the minute.</summary>
    public DateTimeOffset? LastUsedAt { get; private set; }

    /// <summary>When it was revoked, if it was.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Lets a program act.</summary>
    /// <param name="id">The identifier of the token.</param>
    /// <param name="name">Which program it is for, in words.</param>
    /// <param name="scopes">What the program may do.</param>
    /// <param name="unitIds">The only units it may do it for; none means every unit.</param>
    /// <param name="expiresAt">From when on it is worth nothing.</param>
    /// <param name="secret">What the program will show.</param>
    /// <param name="now">The present moment.</param>
    public static Result<ApiToken> Create(
        Id<ApiToken> id,
        string name,
        IReadOnlyList<ApiScope> scopes,
        IReadOnlyList<Id<ProductionUnit>> unitIds,
        DateTimeOffset expiresAt,
        ApiTokenSecret secret,
        DateTimeOffset now)
    {
        if (RequiredText.Read("name of a program", name) is { Refusal: { } unreadable }) return unreadable;
        if (scopes.Count is 0) return new ApiTokenHasNoScope();
        if (unitIds.Count > MostUnits) return new ApiTokenHasTooManyUnits(unitIds.Count, MostUnits);
        if (expiresAt <= now || expiresAt > now.AddDays(LongestLife))
            return new ApiTokenLifeNotAllowed(expiresAt, now, now.AddDays(LongestLife));

        var token = new ApiToken(id, name.Trim(), secret.Hash())
        {
            Scopes = [.. scopes.Distinct().Order()],
            UnitIds = [.. unitIds.Distinct().Order()],
            CreatedAt = now,
            ExpiresAt = expiresAt,
        };
        token.Record(new ApiTokenCreated(id, token.Scopes, token.UnitIds, expiresAt));
        return token;
    }

    /// <summary>Gives the program another secret; the one before is worth nothing from now on.</summary>
    public Result<ApiTokenRotated> Rotate(ApiTokenSecret secret, DateTimeOffset now)
    {
        if (RevokedAt is { } since) return new ApiTokenIsRevoked(Id, since);
        if (ExpiresAt <= now) return new ApiTokenHasExpired(Id, ExpiresAt);

        SecretHash = secret.Hash();
        return Record(new ApiTokenRotated(Id));
    }

    /// <summary>Ends the right of the program, now and for ever.</summary>
    public Result<ApiTokenRevoked> Revoke(DateTimeOffset now)
    {
        if (RevokedAt is { } since) return new ApiTokenIsRevoked(Id, since);

        RevokedAt = now;
        return Record(new ApiTokenRevoked(Id));
    }
}
