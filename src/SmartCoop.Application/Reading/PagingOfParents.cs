using System.Linq.Expressions;
using SmartCoop.Domain;

namespace SmartCoop.Application.Reading;

/// <summary>Pages the children of many parents at once, in one statement.</summary>
public static class PagingOfParents
{
    /// <summary>The same page of the children of each parent; a parent without children is left out.</summary>
    /// <param name="store">What is read from.</param>
    /// <param name="children">The children of the wanted parents, filtered but not ordered.</param>
    /// <param name="parent">To whom a child belongs.</param>
    /// <param name="page">Which part of each list.</param>
    /// <param name="row">What is read of each child.</param>
    /// <param name="view">What is shown of it.</param>
    /// <param name="newestFirst">Whether each list begins with what was made last.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<IReadOnlyDictionary<TKey, Page<TView>>> PagesAsync<TKey, TChild, TRow, TView>(
        this IReadStore store,
        IQueryable<TChild> children,
        Expression<Func<TChild, TKey>> parent,
        PageRequest page,
        Expression<Func<TChild, TRow>> row,
        Func<TRow, TView> view,
        bool newestFirst,
        CancellationToken cancellationToken)
        where TKey : notnull
        where TChild : AggregateRoot<TChild>
    {
        var (size, groups) = (page.Size + 1, Paging.Cut(children, page, newestFirst).GroupBy(parent));
        var rows = newestFirst != page.IsBackward
            ? groups.Select(group => new Children<TKey, TRow>(
                group.Key,
                group.OrderByDescending(child => child.Id).Take(size).AsQueryable().Select(row).ToList()))
            : groups.Select(group => new Children<TKey, TRow>(
                group.Key,
                group.OrderBy(child => child.Id).Take(size).AsQueryable().Select(row).ToList()));
        var found = await store.ListAsync(rows, cancellationToken);

        return found.ToDictionary(group => group.Parent, group => Paging.Cut(group.Rows, page).Show(view));
    }

    private sealed record Children<TKey, TRow>(TKey Parent, List<TRow> Rows);
}
