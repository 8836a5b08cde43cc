using SmartCoop.Application.Access;

namespace SmartCoop.GraphQL.Access;

/// <summary>What became of a token: whose it is, or why it is not taken.</summary>
/// <param name="Viewer">Who was recognised; null when the token is not taken.</param>
/// <param name="Broken">Why it is not taken, in words that tell nothing about the token itself.</param>
/// <param name="Later">When it may be shown again, where it was not examined now.</param>
internal sealed record Recognition(Viewer? Viewer, string? Broken = null, Later? Later = null)
{
    /// <summary>No token was shown: that is no mistake.</summary>
    public static Recognition Nobody { get; } = new(Viewer.Nobody);

    public static Recognition Refused(string why) => new(null, why);

    /// <summary>Whether the token was examined and is worth nothing.</summary>
    public bool IsWorthless => Viewer is null && Later is null;
}

/// <summary>A token that was not examined.</summary>
/// <param name="TooMany">Whether too many worthless ones were shown before; else its issuer is not there.</param>
/// <param name="Wait">How long to wait.</param>
internal sealed record Later(bool TooMany, TimeSpan Wait);
