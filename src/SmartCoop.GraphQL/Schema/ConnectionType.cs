using GraphQL.Types;
using SmartCoop.Application.Reading;

namespace SmartCoop.GraphQL.Schema;

/// <summary>A page of a list in Relay's manner, with <c>nodes</c> as a short cut.</summary>
internal sealed class ConnectionType<TView> : ObjectGraphType<Connection<TView>>
    where TView : class
{
    public ConnectionType()
    {
        Name = $"{ViewName.Of(typeof(TView))}Connection";
        Description = $"One page of a list of `{ViewName.Of(typeof(TView))}`.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EdgeType<TView>>>>>("edges")
            .Description("The items of the page, each with its cursor.")
            .Resolve(context => context.Source.Edges);
        Field("nodes", GraphTypes.Listed(GraphTypes.ViewType(typeof(TView))))
            .Description("The items of the page.")
            .Resolve(context => context.Source.Page.Items);
        Field<NonNullGraphType<PageInfoType>>("pageInfo")
            .Description("Where the page lies in the list.")
            .Resolve(context => context.Source.Info);
    }
}

/// <summary>One item of a page and its place in the list.</summary>
internal sealed class EdgeType<TView> : ObjectGraphType<Edge<TView>>
    where TView : class
{
    public EdgeType()
    {
        Name = $"{ViewName.Of(typeof(TView))}Edge";
        Description = "One item of a page and its place in the list.";
        Field<NonNullGraphType<StringGraphType>>("cursor")
            .Description("The place of the item: a page begins after it or ends before it. Opaque.")
            .Resolve(context => context.Source.Cursor);
        Field("node", typeof(NonNullGraphType<>).MakeGenericType(GraphTypes.ViewType(typeof(TView))))
            .Description("The item.")
            .Resolve(context => context.Source.Node);
    }
}

/// <summary>Where a page lies in its list, as Relay defines it.</summary>
internal sealed class PageInfoType : ObjectGraphType<PageInfo>
{
    public PageInfoType()
    {
        Name = "PageInfo";
        Description = "Where a page lies in its list.";
        Field(info => info.HasNextPage).Description("Whether the list goes on behind the page.");
        Field(info => info.HasPreviousPage).Description("Whether the list has items before the page.");
        Field(info => info.StartCursor, nullable: true)
            .Description("The place of the first item; null on an empty page.");
        Field(info => info.EndCursor, nullable: true).Description("The place of the last item; null on an empty page.");
    }
}

/// <summary>A page with the places of its items.</summary>
internal sealed record Connection<TView>(Page<TView> Page, ListCursor Cursor)
    where TView : class
{
    public IEnumerable<Edge<TView>> Edges => Page.Items.Select((item, i) => new Edge<TView>(PlaceOf(i), item));

    public PageInfo Info => new(
        Page.HasNext,
        Page.HasPrevious,
        Page.Items.Count is 0 ? null : PlaceOf(0),
        Page.Items.Count is 0 ? null : PlaceOf(Page.Items.Count - 1));

    private string PlaceOf(int item) =>
        Cursor.Of(Page.Places?[item] ?? new Place(NodeRegistry.Known.KeyOf(Page.Items[item])));
}

internal sealed record Edge<TView>(string Cursor, TView Node);

internal sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
