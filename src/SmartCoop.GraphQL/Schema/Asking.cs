using GraphQL;
using GraphQL.DataLoader;
using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;

namespace SmartCoop.GraphQL.Schema;

/// <summary>The only ways a resolver reads: it asks a query, now or together with its neighbours.</summary>
internal static class Asking
{
    /// <summary>Asks a query at once.</summary>
    public static Task<T> AskAsync<T>(this IResolveFieldContext context, IQuery<T> query) =>
        OperationScope.Of(context).AskAsync(context.RequestServices!, query, context.CancellationToken);

    /// <summary>
    /// Finds a thing of a registered kind, together with others of its kind; null when there is none.
    /// </summary>
    public static IDataLoaderResult? LoadNode<TAggregate>(this IResolveFieldContext context, Id<TAggregate> id) =>
        NodeRegistry.Known.LoaderOf(NodeRegistry.Known.PrefixOf(typeof(TAggregate)))?.Invoke(context, id.Value);

    /// <summary>Whether the viewer may name a thing in a command, asked together with others of its kind.</summary>
    public static IDataLoaderResult<bool> LoadMay(
        this IResolveFieldContext context,
        Type command,
        Type kind,
        Guid key) =>
        context.Loader<Guid, IReadOnlySet<Guid>, bool>(
            (command, kind), keys => new WhichMayBeNamed(command, kind, keys), found => found.Contains).Load(key);

    /// <summary>Finds one view by its key, together with others; the lambdas must capture nothing.</summary>
    public static IDataLoaderResult<TView?> LoadOne<TKey, TView>(
        this IResolveFieldContext context,
        TKey key,
        Func<IReadOnlyList<TKey>, IQuery<IReadOnlyList<TView>>> query,
        Func<TView, TKey> of)
        where TKey : notnull
        where TView : class =>
        context.Loader<TKey, IReadOnlyList<TView>, TView?>(query.Method, query, views =>
        {
            var found = views.ToDictionary(of);
            return wanted => found.GetValueOrDefault(wanted);
        }).Load(key);

    /// <summary>Finds the views that belong to a key, together with those of other keys.</summary>
    public static IDataLoaderResult<IReadOnlyList<TView>> LoadChildren<TKey, TView>(
        this IResolveFieldContext context,
        TKey key,
        Func<IReadOnlyList<TKey>, IQuery<IReadOnlyList<TView>>> query,
        Func<TView, TKey> of)
        where TKey : notnull =>
        context.Loader<TKey, IReadOnlyList<TView>, IReadOnlyList<TView>>(query.Method, query, views =>
        {
            var found = views.ToLookup(of);
            return wanted => [.. found[wanted]];
        }).Load(key);

    /// <summary>Finds a page of what belongs to a key, together with the same page of other keys.</summary>
    public static IDataLoaderResult<Connection<TView>> LoadPage<TKey, TView>(
        this IResolveFieldContext context,
        TKey key,
        Func<IReadOnlyList<TKey>, PageRequest, IQuery<IReadOnlyDictionary<TKey, Page<TView>>>> query)
        where TKey : notnull
        where TView : class
    {
        var cursor = ListCursor.For(context);
        var page = context.PageRequest(cursor);
        return context.Loader<TKey, IReadOnlyDictionary<TKey, Page<TView>>, Connection<TView>>(
            (query.Method, page),
            keys => query(keys, page),
            pages => wanted =>
                new Connection<TView>(pages.GetValueOrDefault(wanted) ?? NoPage<TView>(), cursor)).Load(key);
    }

    private static Page<TView> NoPage<TView>() => new([], HasNext: false, HasPrevious: false);

    /// <summary>The loader of this operation known by a name; one is made at the first call.</summary>
    private static BatchLoader<TKey, TValue> Loader<TKey, TFound, TValue>(
        this IResolveFieldContext context,
        object name,
        Func<IReadOnlyList<TKey>, IQuery<TFound>> query,
        Func<TFound, Func<TKey, TValue>> pick)
        where TKey : notnull
    {
        var (operation, services) = (OperationScope.Of(context), context.RequestServices!);
        return operation.Loader(name, () => new BatchLoader<TKey, TValue>(async (keys, cancellationToken) =>
            pick(await operation.AskAsync(services, query(keys), cancellationToken))));
    }
}
