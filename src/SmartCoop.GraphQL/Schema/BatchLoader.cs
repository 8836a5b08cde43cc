using GraphQL.DataLoader;

namespace SmartCoop.GraphQL.Schema;

/// <summary>Gathers the keys the fields of one level ask for, and fetches them with one query.</summary>
/// <remarks>Nothing is kept once a batch was fetched: what is asked later is read later.</remarks>
/// <param name="fetch">Fetches several keys, each at most once, and hands back how to find the value of each.</param>
internal sealed class BatchLoader<TKey, TValue>(
    Func<IReadOnlyList<TKey>, CancellationToken, Task<Func<TKey, TValue>>> fetch)
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private Batch? _open;

    /// <summary>Promises the value of a key; it is fetched when the executor asks for the first promise.</summary>
    public IDataLoaderResult<TValue> Load(TKey key)
    {
        lock (_gate)
        {
            _open ??= new Batch(this);
            _open.Keys.Add(key);
            return new Promise(_open, key);
        }
    }

    private sealed class Batch(BatchLoader<TKey, TValue> loader)
    {
        private Task<Func<TKey, TValue>>? _values;

        public HashSet<TKey> Keys { get; } = [];

        public Task<Func<TKey, TValue>> FetchAsync(CancellationToken cancellationToken)
        {
            lock (loader._gate)
            {
                if (loader._open == this) loader._open = null;
                return _values ??= loader.Fetch([.. Keys], cancellationToken);
            }
        }
    }

    private sealed class Promise(Batch batch, TKey key) : IDataLoaderResult<TValue>
    {
        public async Task<TValue> GetResultAsync(CancellationToken cancellationToken = default) =>
            (await batch.FetchAsync(cancellationToken))(key);

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) =>
            await GetResultAsync(cancellationToken);
    }

    private Task<Func<TKey, TValue>> Fetch(IReadOnlyList<TKey> keys, CancellationToken cancellationToken) =>
        fetch(keys, cancellationToken);
}
