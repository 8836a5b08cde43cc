using System.Linq.Expressions;
using SmartCoop.Application.Reading;

namespace SmartCoop.Application.Tests.Events;

/// <summary>Everything that can be seen, of whatever kind.</summary>
internal sealed class StoreInMemory : IReadStore
{
    public List<object> Things { get; } = [];

    public IQueryable<T> Set<T>()
        where T : class => Things.OfType<T>().AsQueryable();

    public Expression<Func<T, bool>> Visible<T>()
        where T : class => _ => true;

    public Task<IReadOnlyList<T>> ListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<T>>([.. query]);

    public Task<T?> FirstOrDefaultAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        Task.FromResult(query.FirstOrDefault());

    public Task<bool> AnyAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        Task.FromResult(query.Any());

    public Task<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        Task.FromResult(query.Count());

    public Task<long> SumAsync(IQueryable<long> query, CancellationToken cancellationToken) =>
        Task.FromResult(query.Sum());

    public IAsyncEnumerable<T> StreamAsync<T>(IQueryable<T> query) => query.ToAsyncEnumerable();
}
