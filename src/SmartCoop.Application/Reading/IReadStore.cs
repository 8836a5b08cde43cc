using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;

namespace SmartCoop.Application.Reading;

/// <summary>What queries read from: the host knows the database, the application knows the question.</summary>
/// <remarks>
/// It shows what the viewer of its scope may see, and nothing else: what is hidden does not exist.
/// One store serves one scope, one question at a time. Inside the scope of a dry run it sees what the dry run did.
/// Views are made with <c>Select</c>, so that only what they need is read.
/// </remarks>
public interface IReadStore
{
    /// <summary>All visible things of one stored kind, never tracked.</summary>
    [SuppressMessage("Naming", "CA1716", Justification = "EF Core's own word for it; only C# implements this port.")]
    IQueryable<T> Set<T>()
        where T : class;

    /// <summary>Which things of one stored kind are visible, for those reached through others.</summary>
    Expression<Func<T, bool>> Visible<T>()
        where T : class;

    /// <summary>Runs a query built on a set, which says its own order and limit.</summary>
    Task<IReadOnlyList<T>> ListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken);

    /// <summary>The first answer of a query, if there is one.</summary>
    Task<T?> FirstOrDefaultAsync<T>(IQueryable<T> query, CancellationToken cancellationToken);

    /// <summary>Whether a query has an answer.</summary>
    Task<bool> AnyAsync<T>(IQueryable<T> query, CancellationToken cancellationToken);

    /// <summary>How many answers a query has.</summary>
    Task<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellationToken);

    /// <summary>The sum of whole numbers, such as minor units; zero for none.</summary>
    Task<long> SumAsync(IQueryable<long> query, CancellationToken cancellationToken);

    /// <summary>The answers of a long query one by one, as they come from the database.</summary>
    IAsyncEnumerable<T> StreamAsync<T>(IQueryable<T> query);
}
