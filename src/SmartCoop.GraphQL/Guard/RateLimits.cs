namespace SmartCoop.GraphQL.Guard;

/// <summary>How many points callers have: a bucket that leaks, refilled as time goes by.</summary>
/// <remarks>Each node has buckets of its own.</remarks>
internal sealed record RateLimits
{
    /// <summary>How many points a caller has who was silent for a while.</summary>
    public int Maximum { get; init; } = 20_000;

    /// <summary>How many points come back each second.</summary>
    public int RestoreRate { get; init; } = 500;

    /// <summary>The same for callers without a token, who share the bucket of their address.</summary>
    public int AnonymousMaximum { get; init; } = 2_000;

    /// <inheritdoc cref="AnonymousMaximum"/>
    public int AnonymousRestoreRate { get; init; } = 50;

    /// <summary>How many buckets are remembered; full ones are forgotten first.</summary>
    public int Buckets { get; init; } = 10_000;
}
