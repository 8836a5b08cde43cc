using System.Reflection;
using GraphQL.Types;
using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;

namespace SmartCoop.GraphQL.Schema;

/// <summary>A view of the application in the schema: every property is a field, described by its own comment.</summary>
/// <remarks>
/// <para>Identifiers of other things are not shown: a subclass links to the things themselves, through a loader.</para>
/// <para>A view without links needs no subclass.</para>
/// </remarks>
/// <typeparam name="TView">A record of the application; <c>InvoiceView</c> is shown as <c>Invoice</c>.</typeparam>
internal class ViewType<TView> : ObjectGraphType<TView>
    where TView : notnull
{
    public ViewType()
    {
        Name = ViewName.Of(typeof(TView));
        Description = Documentation.Of(typeof(TView));
        foreach (var property in typeof(TView).GetProperties(BindingFlags.Public | BindingFlags.Instance))
            if (!IsLink(property.PropertyType)) Show(property);
    }

    /// <summary>Links to one other thing, read together with those of its neighbours; null when it is gone.</summary>
    protected void Link<TAggregate, TLinked>(string name, string description, Func<TView, Id<TAggregate>?> id) =>
        Field(name, GraphTypes.ViewType(typeof(TLinked)))
            .Description(description)
            .Resolve(context => id(context.Source) is { } key ? context.LoadNode(key) : null);

    /// <summary>Shows the one thing that may belong to this one, read together with those of its neighbours.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="description">What it is.</param>
    /// <param name="key">By what it knows this thing.</param>
    /// <param name="query">Asks for those of several such things; captures nothing.</param>
    /// <param name="of">To which of them it belongs.</param>
    protected void Only<TKey, TChild>(
        string name,
        string description,
        Func<TView, TKey> key,
        Func<IReadOnlyList<TKey>, IQuery<IReadOnlyList<TChild>>> query,
        Func<TChild, TKey> of)
        where TKey : notnull
        where TChild : class =>
        Field(name, GraphTypes.ViewType(typeof(TChild)))
            .Description(description)
            .Resolve(context => context.LoadOne(key(context.Source), query, of));

    /// <summary>Lists what belongs to this thing, read together with what belongs to its neighbours.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="description">What the children are.</param>
    /// <param name="key">By what the children know this thing.</param>
    /// <param name="query">Asks for the children of several such things; captures nothing.</param>
    /// <param name="of">To which of them a child belongs.</param>
    protected void Children<TKey, TChild>(
        string name,
        string description,
        Func<TView, TKey> key,
        Func<IReadOnlyList<TKey>, IQuery<IReadOnlyList<TChild>>> query,
        Func<TChild, TKey> of)
        where TKey : notnull
        where TChild : notnull =>
        Field(name, GraphTypes.Listed(GraphTypes.ViewType(typeof(TChild))))
            .Description(description)
            .Resolve(context => context.LoadChildren(key(context.Source), query, of));

    /// <summary>
    /// Lists what belongs to this thing page by page, read together with what belongs to its neighbours.
    /// </summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="description">What the children are, and in which order.</param>
    /// <param name="key">By what the children know this thing.</param>
    /// <param name="query">Asks for the same page of the children of several such things; captures nothing.</param>
    protected void Pages<TKey, TChild>(
        string name,
        string description,
        Func<TView, TKey> key,
        Func<IReadOnlyList<TKey>, PageRequest, IQuery<IReadOnlyDictionary<TKey, Page<TChild>>>> query)
        where TKey : notnull
        where TChild : class =>
        Field(name, typeof(NonNullGraphType<ConnectionType<TChild>>))
            .Description(description)
            .PageArguments()
            .Resolve(context => context.LoadPage(key(context.Source), query));

    private static bool IsLink(Type type) =>
        GraphTypes.IsId(Nullable.GetUnderlyingType(type) ?? GraphTypes.ItemOf(type) ?? type);

    private void Show(PropertyInfo property) =>
        Field(ViewName.Field(property.Name), GraphTypes.Shown(property))
            .Description(Documentation.Of(property) ?? "")
            .Resolve(context => property.GetValue(context.Source));
}

/// <summary>A view that can be found again by its identifier.</summary>
/// <typeparam name="TAggregate">What is viewed.</typeparam>
/// <typeparam name="TView">How it is viewed.</typeparam>
internal abstract class NodeType<TAggregate, TView> : ViewType<TView>
    where TView : notnull
{
    private readonly Func<TView, Id<TAggregate>> _id;

    /// <param name="id">The identifier in the view.</param>
    protected NodeType(Func<TView, Id<TAggregate>> id)
    {
        _id = id;
        Interface<NodeInterface>();
        Field<NonNullGraphType<IdGraphType>>("id")
            .Description(NodeInterface.IdDescription)
            .Resolve(context => NodeId.Of(id(context.Source)));
    }

    /// <summary>Tells whether the viewer may take a step with this thing, and why not.</summary>
    /// <param name="description">What the step is.</param>
    /// <param name="refusal">What the rules say to whoever takes the step now, as far as the view tells.</param>
    /// <typeparam name="TCommand">The step.</typeparam>
    protected void Can<TCommand>(string description, Func<TView, DomainError?> refusal) =>
        Field($"can{typeof(TCommand).Name.Replace(Name, "", StringComparison.Ordinal)}", Allowance.Type)
            .Description(description)
            .Resolve(context => Allowance.Of<TAggregate>(
                context, typeof(TCommand), _id(context.Source), refusal(context.Source)));
}

/// <summary>The names of the code in the manner of the schema.</summary>
internal static class ViewName
{
    /// <summary>The name of a view without its ending.</summary>
    public static string Of(Type view) => view.Name.EndsWith("View", StringComparison.Ordinal)
        ? view.Name[..^"View".Length]
        : view.Name;

    /// <summary>A name that begins with a small letter.</summary>
    public static string Field(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
