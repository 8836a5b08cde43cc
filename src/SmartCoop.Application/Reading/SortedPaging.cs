using System.Linq.Expressions;
using SmartCoop.Domain;

namespace SmartCoop.Application.Reading;

/// <summary>Pages lists that are sorted by more than the age of their items.</summary>
/// <remarks>
/// A place keeps the value itself: a page goes on from there even when the item has moved or gone meanwhile. The
/// condition leaves one edge for an index to begin at, and cuts the equals off behind it.
/// </remarks>
internal static class SortedPaging
{
    /// <summary>One page of aggregates, sorted by a value and then by their identifiers.</summary>
    public static async Task<Page<TView>> PageAsync<TRoot, TKey, TView>(
        this IReadStore store,
        IQueryable<Sortable<TRoot, TKey>> items,
        SortKey<TKey> key,
        PageRequest page,
        Expression<Func<TRoot, TView>> view,
        bool largestFirst,
        CancellationToken cancellationToken)
        where TRoot : AggregateRoot<TRoot>
    {
        if (page.After is { } after) items = items.Where(Beyond<TRoot, TKey>(key, after, later: !largestFirst));
        if (page.Before is { } before) items = items.Where(Beyond<TRoot, TKey>(key, before, later: largestFirst));

        var ordered = largestFirst != page.IsBackward
            ? items.OrderByDescending(item => item.Key).ThenByDescending(item => item.Id)
            : items.OrderBy(item => item.Key).ThenBy(item => item.Id);
        var found = await store.ListAsync(
            ordered.Take(page.Size + 1).Select(Row<TRoot, TKey, TView>(view)), cancellationToken);
        var rows = Paging.Cut(found, page);

        return rows.Show(row => row.View) with
        {
            Places = [.. rows.Items.Select(row => key.Of(row.Id.Value, row.Key))],
        };
    }

    private static Expression<Func<Sortable<TRoot, TKey>, bool>> Beyond<TRoot, TKey>(
        SortKey<TKey> key,
        Place place,
        bool later)
        where TRoot : AggregateRoot<TRoot>
    {
        var item = Expression.Parameter(typeof(Sortable<TRoot, TKey>), "item");
        var (itsKey, itsId) = (
            Expression.Property(item, nameof(Sortable<,>.Key)), Expression.Property(item, nameof(Sortable<,>.Id)));
        var (value, id) = (Given(key.At(place)), Given(new Id<TRoot>(place.Id)));
        var (reached, passed) = later
            ? (ExpressionType.GreaterThanOrEqual, ExpressionType.GreaterThan)
            : (ExpressionType.LessThanOrEqual, ExpressionType.LessThan);

        return Expression.Lambda<Func<Sortable<TRoot, TKey>, bool>>(
            Expression.AndAlso(
                key.Compare(reached, itsKey, value),
                Expression.OrElse(key.Compare(passed, itsKey, value), Expression.MakeBinary(passed, itsId, id))),
            item);
    }

    /// <summary>A value the database is given, instead of one written into its statement.</summary>
    private static MemberExpression Given<T>(T value) =>
        Expression.Property(Expression.Constant(new Holder<T>(value)), nameof(Holder<>.Value));

    private static Expression<Func<Sortable<TRoot, TKey>, SortedRow<TRoot, TKey, TView>>> Row<TRoot, TKey, TView>(
        Expression<Func<TRoot, TView>> view)
        where TRoot : AggregateRoot<TRoot>
    {
        Expression<Func<Sortable<TRoot, TKey>, TRoot>> root = item => item.Root;
        var item = root.Parameters[0];
        var seen = new Replaced(view.Parameters[0], root.Body).Visit(view.Body);
        var row = Expression.MemberInit(
            Expression.New(typeof(SortedRow<TRoot, TKey, TView>)),
            Expression.Bind(RowMember("Id"), Expression.Property(item, nameof(Sortable<,>.Id))),
            Expression.Bind(RowMember("Key"), Expression.Property(item, nameof(Sortable<,>.Key))),
            Expression.Bind(RowMember("View"), seen));

        return Expression.Lambda<Func<Sortable<TRoot, TKey>, SortedRow<TRoot, TKey, TView>>>(row, item);

        static System.Reflection.PropertyInfo RowMember(string name) =>
            typeof(SortedRow<TRoot, TKey, TView>).GetProperty(name)!;
    }

    private sealed record Holder<T>(T Value);

    private sealed record SortedRow<TRoot, TKey, TView>
    {
        public Id<TRoot> Id { get; init; }

        public TKey Key { get; init; } = default!;

        public TView View { get; init; } = default!;
    }

    private sealed class Replaced(ParameterExpression parameter, Expression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) =>
            node == parameter ? by : base.VisitParameter(node);
    }
}
