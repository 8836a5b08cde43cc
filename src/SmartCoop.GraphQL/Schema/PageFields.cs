using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using Mediator;
using SmartCoop.Application.Reading;

namespace SmartCoop.GraphQL.Schema;

/// <summary>How a long list becomes a connection.</summary>
internal static class PageFields
{
    /// <summary>Adds a list to the root; its filters are added as arguments by the caller.</summary>
    /// <param name="query">The root.</param>
    /// <param name="name">The name of the field.</param>
    /// <param name="description">What is listed, and in which order.</param>
    /// <param name="ask">Asks for one page of the list.</param>
    public static FieldBuilder<object?, object> Pages<TView>(
        this QueryType query,
        string name,
        string description,
        Func<IResolveFieldContext, PageRequest, IQuery<Page<TView>>> ask)
        where TView : class =>
        query.Field(name, typeof(NonNullGraphType<ConnectionType<TView>>))
            .Description(description)
            .PageArguments()
            .ResolveAsync(async context =>
            {
                var cursor = ListCursor.For(context);
                var page = await context.AskAsync(ask(context, context.PageRequest(cursor)));
                return new Connection<TView>(page, cursor);
            });

    /// <summary>Adds the four arguments of Relay's connections.</summary>
    public static FieldBuilder<TSource, TReturn> PageArguments<TSource, TReturn>(
        this FieldBuilder<TSource, TReturn> field) =>
        field
            .Argument<IntGraphType>(
                "first", "How many from the front, 1 to 100; 50 when neither this nor `last` is given.")
            .Argument<StringGraphType>("after", "The cursor of the item before the page.")
            .Argument<IntGraphType>("last", "How many from the back, 1 to 100.")
            .Argument<StringGraphType>("before", "The cursor of the item behind the page.");

    /// <summary>The page a field asks for.</summary>
    /// <exception cref="BadUserInput">It is larger than allowed, or counted from both ends.</exception>
    public static PageRequest PageRequest(this IResolveFieldContext context, ListCursor cursor)
    {
        var (first, last) = (Size(context, "first"), Size(context, "last"));
        if (first is not null && last is not null)
            throw new BadUserInput("last", "Count a page from the front or from the back, not from both.");

        return new PageRequest(first, Place(context, "after", cursor), last, Place(context, "before", cursor));
    }

    /// <summary>Adds the order of a list, and what it is when none is asked for.</summary>
    public static FieldBuilder<TSource, TReturn> OrderBy<TSource, TReturn, TSorting>(
        this FieldBuilder<TSource, TReturn> field,
        TSorting usual)
        where TSorting : struct, Enum =>
        field.Argument<NonNullGraphType<DomainEnum<TSorting>>>(
            "orderBy",
            "In which order; a cursor is of use in the same order only.",
            argument => argument.DefaultValue = usual);

    private static int? Size(IResolveFieldContext context, string argument) =>
        context.GetArgument<int?>(argument) switch
        {
            null => null,
            >= 1 and <= Application.Reading.PageRequest.Largest and var size => size,
            _ => throw new BadUserInput(argument, "A page has 1 to 100 items."),
        };

    private static Place? Place(IResolveFieldContext context, string argument, ListCursor cursor) =>
        context.GetArgument<string?>(argument) is { } place ? cursor.Read(argument, place) : null;
}
