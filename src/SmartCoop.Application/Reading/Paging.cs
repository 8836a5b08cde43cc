using System.Linq.Expressions;
using SmartCoop.Domain;

namespace SmartCoop.Application.Reading;

/// <summary>Pages lists by their identifiers, which sort by the moment they were made: no page skips or
/// repeats.</summary>
public static class Paging
{
    /// <summary>One page of aggregates, shown as views.</summary>
    /// <param name="store">What is read from.</param>
    /// <param name="roots">The whole list, filtered but not ordered.</param>
    /// <param name="page">Which part of it.</param>
    /// <param name="view">What is shown of each.</param>
    /// <param name="newestFirst">Whether the list begins with what was made last.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<Page<TView>> PageAsync<TRoot, TView>(
        this IReadStore store,
        IQueryable<TRoot> roots,
        PageRequest page,
        Expression<Func<TRoot, TView>> view,
        bool newestFirst,
        CancellationToken cancellationToken)
        where TRoot : AggregateRoot<TRoot>
    {
        var wanted = Cut(roots, page, newestFirst);
        var descending = newestFirst != page.IsBackward;
        var ordered = descending ? wanted.OrderByDescending(root => root.Id) : wanted.OrderBy(root => root.Id);

        return Cut(await store.ListAsync(ordered.Take(page.Size + 1).Select(view), cancellationToken), page);
    }

    /// <summary>What lies beyond the places a page begins and ends at.</summary>
    internal static IQueryable<TRoot> Cut<TRoot>(IQueryable<TRoot> roots, PageRequest page, bool newestFirst)
        where TRoot : AggregateRoot<TRoot>
    {
        if (page.After is { } after) roots = Beyond(roots, new Id<TRoot>(after.Id), later: !newestFirst);
        if (page.Before is { } before) roots = Beyond(roots, new Id<TRoot>(before.Id), later: newestFirst);

        return roots;
    }

    /// <summary>The page made of what was found, which is one more than fits if the list goes on.</summary>
    internal static Page<T> Cut<T>(IReadOnlyList<T> found, PageRequest page)
    {
        var items = found.Take(page.Size);
        var more = found.Count > page.Size;
        return page.IsBackward
            ? new Page<T>([.. items.Reverse()], HasNext: page.Before is not null, HasPrevious: more)
            : new Page<T>([.. items], HasNext: more, HasPrevious: page.After is not null);
    }

    private static IQueryable<TRoot> Beyond<TRoot>(IQueryable<TRoot> roots, Id<TRoot> place, bool later)
        where TRoot : AggregateRoot<TRoot> =>
        later ? roots.Where(root => root.Id > place) : roots.Where(root => root.Id < place);
}
