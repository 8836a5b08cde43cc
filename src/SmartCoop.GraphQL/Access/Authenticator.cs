using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace SmartCoop.GraphQL.Access;

/// <summary>Tells the kinds of tokens apart, and remembers for a few seconds whom it has recognised.</summary>
internal sealed class Authenticator(IEnumerable<ITokenKind> kinds, TimeProvider clock) : IAuthenticator
{
    /// <summary>A token that was revoked is taken this much longer at most, on every node.</summary>
    internal static readonly TimeSpan Memory = TimeSpan.FromSeconds(5);

    private const string Scheme = "Bearer ";
    private const int LongestToken = 8 * 1024;
    private const int Remembered = 10_000;

    private readonly ConcurrentDictionary<string, (Recognition Who, DateTimeOffset Until)> _known = new();

    public async ValueTask<Recognition> RecogniseAsync(string? authorization, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(authorization)) return Recognition.Nobody;
        if (!authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return Recognition.Refused("Send a token as `Authorization: Bearer …`.");

        var token = authorization[Scheme.Length..].Trim();
        if (token.Length > LongestToken) return Recognition.Refused("The token is too long.");

        var key = KeyOf(token);
        var now = clock.GetUtcNow();
        if (_known.TryGetValue(key, out var known) && now < known.Until) return known.Who;

        var who = await ExamineAsync(token, cancellationToken);
        if (who.Viewer is { } viewer) Remember(key, who, Earlier(now + Memory, viewer.ExpiresAt));
        return who;
    }

    public bool HasTaken(string authorization) =>
        authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
        && _known.ContainsKey(KeyOf(authorization[Scheme.Length..].Trim()));

    /// <summary>A dump of this memory holds no token.</summary>
    private static string KeyOf(string token) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private async ValueTask<Recognition> ExamineAsync(string token, CancellationToken cancellationToken)
    {
        foreach (var kind in kinds)
            if (kind.Takes(token)) return await kind.RecogniseAsync(token, cancellationToken);

        return Recognition.Refused("The token is of no kind that is known here.");
    }

    private void Remember(string key, Recognition who, DateTimeOffset until)
    {
        if (_known.Count >= Remembered) _known.Clear();
        _known[key] = (who, until);
    }

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset? other) =>
        other is { } end && end < one ? end : one;
}
