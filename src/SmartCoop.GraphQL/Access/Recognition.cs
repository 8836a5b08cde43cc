using SmartCoop.Application.Access;

namespace SmartCoop.GraphQL.Access;

/// <summary>What became of a token: whose it is, or why it is not taken.</summary>
/// <param name="Viewer">Who was recognised; null when the token is not taken.</param>
/// <param name="Broken">Why it is not taken, in words that tell nothing about the token itself.</param>
/// <param name="MayRepeat">Whether it may be taken a moment later: it could not be examined now.</param>
internal sealed record Recognition(Viewer? Viewer, string? Broken = null, bool MayRepeat = false)
{
    /// <summary>No token was shown: that is no mistake.</summary>
    public static Recognition Nobody { get; } = new(Viewer.Nobody);

    public static Recognition Refused(string why) => new(null, why);
}
