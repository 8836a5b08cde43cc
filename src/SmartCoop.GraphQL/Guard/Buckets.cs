using System.Collections.Concurrent;

namespace SmartCoop.GraphQL.Guard;

/// <summary>The bucket of each caller.</summary>
internal sealed class Buckets(TimeProvider clock, RateLimits limits)
{
    private readonly ConcurrentDictionary<string, Bucket> _all = new(StringComparer.Ordinal);

    /// <summary>From how many addresses questions came lately.</summary>
    public int Addresses => _all.Keys.Count(key => key.StartsWith("address ", StringComparison.Ordinal));

    /// <summary>The bucket of somebody with a token.</summary>
    public Bucket Of(string name) => Of($"name {name}", limits.Maximum, limits.RestoreRate);

    /// <summary>The bucket that all without a token share who come from an address.</summary>
    public Bucket OfAddress(string? address) =>
        Of($"address {address}", limits.AnonymousMaximum, limits.AnonymousRestoreRate);

    private Bucket Of(string key, int maximum, int restoreRate)
    {
        if (_all.Count >= limits.Buckets) Forget();
        return _all.GetOrAdd(key, _ => new Bucket(clock, maximum, restoreRate));
    }

    /// <summary>Forgets the full ones, which a new one would equal; all of them, when that is not enough.</summary>
    private void Forget()
    {
        foreach (var (key, bucket) in _all)
            if (bucket.Available == bucket.Maximum) _all.TryRemove(key, out _);

        if (_all.Count >= limits.Buckets) _all.Clear();
    }
}
