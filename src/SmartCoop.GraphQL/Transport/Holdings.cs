using System.Collections.Concurrent;
using SmartCoop.Application.Access;

namespace SmartCoop.GraphQL.Transport;

/// <summary>What callers hold open at this moment: so many of each kind, and no more.</summary>
internal sealed class Holdings
{
    private readonly ConcurrentDictionary<string, int> _held = new(StringComparer.Ordinal);

    /// <summary>The name of a caller: its token, or the address it has without one.</summary>
    public static string NameOf(HttpContext http, Viewer viewer) => viewer == Viewer.Nobody
        ? $"address {http.Connection.RemoteIpAddress}"
        : $"token {viewer.TokenId} {viewer.Name}";

    /// <summary>How many callers hold something.</summary>
    public int Callers => _held.Count;

    /// <summary>Takes one more, given back by disposing it; null when the caller holds as many as one may.</summary>
    public IDisposable? TryTake(string caller, string kind, int atMost)
    {
        var key = $"{kind} of {caller}";
        if (_held.AddOrUpdate(key, 1, (_, held) => held + 1) <= atMost) return new Held(this, key);

        GiveBack(key);
        return null;
    }

    private void GiveBack(string key)
    {
        if (_held.AddOrUpdate(key, 0, (_, held) => held - 1) is 0) _held.TryRemove(new(key, 0));
    }

    private sealed class Held(Holdings holdings, string key) : IDisposable
    {
        private int _returned;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _returned, 1) is 0) holdings.GiveBack(key);
        }
    }
}
