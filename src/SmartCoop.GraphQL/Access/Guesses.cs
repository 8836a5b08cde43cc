using System.Net;
using System.Net.Sockets;

namespace SmartCoop.GraphQL.Access;

/// <summary>How many tokens that are none an address may still show: a hundred at once, then one a second.</summary>
internal sealed class Guesses(TimeProvider clock)
{
    internal const int AtOnce = 100;
    private const int Addresses = 10_000;
    private const int NetworkBytes = 8;
    private static readonly TimeSpan Each = TimeSpan.FromSeconds(1);

    private readonly Lock _counting = new();
    private readonly Dictionary<string, DateTimeOffset> _forgottenAt = [];

    /// <summary>How long an address must wait before it may show another one; null when it need not.</summary>
    public TimeSpan? WaitOf(IPAddress? address)
    {
        var now = clock.GetUtcNow();
        lock (_counting)
        {
            var wait = _forgottenAt.GetValueOrDefault(Key(address), now) - now - ((AtOnce - 1) * Each);
            return wait > TimeSpan.Zero ? wait : null;
        }
    }

    /// <summary>An address showed one.</summary>
    public void Count(IPAddress? address)
    {
        var (now, key) = (clock.GetUtcNow(), Key(address));
        lock (_counting)
        {
            var before = _forgottenAt.GetValueOrDefault(key, now);
            if (_forgottenAt.Count >= Addresses) Forget(now);
            _forgottenAt[key] = (before > now ? before : now) + Each;
        }
    }

    /// <summary>Makes room: first those that guessed long ago, then all.</summary>
    private void Forget(DateTimeOffset now)
    {
        foreach (var (key, at) in _forgottenAt)
            if (at <= now) _forgottenAt.Remove(key);
        if (_forgottenAt.Count >= Addresses) _forgottenAt.Clear();
    }

    /// <summary>Who has an address of IPv6 has all those of its network.</summary>
    private static string Key(IPAddress? address) => address switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } =>
            Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes)),
        _ => address.MapToIPv4().ToString(),
    };
}
