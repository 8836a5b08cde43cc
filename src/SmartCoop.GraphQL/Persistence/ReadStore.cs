using System.Linq.Expressions;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;

namespace SmartCoop.GraphQL.Persistence;

/// <summary>Reads what the viewer of the scope may see. A stored kind without a rule is shown to nobody.</summary>
internal sealed class ReadStore(IFullReadStore everything, Visibilities visibilities, IActor actor) : IReadStore
{
    public IQueryable<T> Set<T>()
        where T : class => Limit<T>() is { } visible ? everything.Set<T>().Where(visible) : everything.Set<T>();

    public Expression<Func<T, bool>> Visible<T>()
        where T : class => Limit<T>() ?? (_ => true);

    public Task<IReadOnlyList<T>> ListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        everything.ListAsync(query, cancellationToken);

    public Task<T?> FirstOrDefaultAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        everything.FirstOrDefaultAsync(query, cancellationToken);

    public Task<bool> AnyAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        everything.AnyAsync(query, cancellationToken);

    public Task<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        everything.CountAsync(query, cancellationToken);

    public Task<long> SumAsync(IQueryable<long> query, CancellationToken cancellationToken) =>
        everything.SumAsync(query, cancellationToken);

    public IAsyncEnumerable<T> StreamAsync<T>(IQueryable<T> query) => everything.StreamAsync(query);

    private Expression<Func<T, bool>>? Limit<T>()
        where T : class => visibilities.Of<T>(actor.Viewer);
}
