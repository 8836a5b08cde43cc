using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SmartCoop.Application.Reading;

namespace SmartCoop.GraphQL.Persistence;

internal sealed class FullReadStore(SmartCoopDbContext database) : IFullReadStore
{
    public IQueryable<T> Set<T>()
        where T : class => database.Set<T>().AsNoTracking();

    public Expression<Func<T, bool>> Visible<T>()
        where T : class => _ => true;

    public async Task<IReadOnlyList<T>> ListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        await query.ToListAsync(cancellationToken);

    public Task<T?> FirstOrDefaultAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        query.FirstOrDefaultAsync(cancellationToken);

    public Task<bool> AnyAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        query.AnyAsync(cancellationToken);

    public Task<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        query.CountAsync(cancellationToken);

    public Task<long> SumAsync(IQueryable<long> query, CancellationToken cancellationToken) =>
        query.SumAsync(cancellationToken);

    public IAsyncEnumerable<T> StreamAsync<T>(IQueryable<T> query) => query.AsAsyncEnumerable();
}
