using GraphQL;
using GraphQL.Types;
using SmartCoop.Application.Events;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Events;

internal static class ChangeQueries
{
    private const int Usual = 100;

    public static void AddChangeQueries(this QueryType query) =>
        query.Field<NonNullGraphType<ChangeConnectionType>>("changes")
            .Description(
                "Everything that changed, in the order it was committed: none is missed, none comes twice. Ask once "
                + "without `after` and keep `resumeCursor`, then load what you need from the lists, then come back "
                + "with the cursor for ever. A cursor lives 13 months; after that it is refused as `CURSOR_EXPIRED`: "
                + "load afresh.")
            .Argument<NonNullGraphType<IntGraphType>>(
                "first",
                "How many at most, 1 to 500. A page may be shorter, even empty, while there is a next one.",
                argument => argument.DefaultValue = Usual)
            .Argument<StringGraphType>(
                "after",
                "The `resumeCursor` you kept, or the cursor of a change or of an event; from now on without it.")
            .Argument<ListGraphType<NonNullGraphType<DomainEnum<ChangeableType>>>>(
                "types", "Of these kinds of things only.")
            .ResolveAsync(async context => await PageAsync(context));

    private static async Task<ChangePage> PageAsync(IResolveFieldContext context)
    {
        if (context.GetArgument<int>("first") is not (>= 1 and <= ListChanges.Most and var first))
            throw new BadUserInput("first", $"A page has 1 to {ListChanges.Most} changes.");

        var page = await context.AskAsync(new ListChanges(
            context.EventCursor("after"), first, context.GetArgument<ChangeableType[]?>("types")));
        return page.Refusal is { } refusal ? throw EventFields.Unusable(refusal, "after") : page.Value;
    }
}
