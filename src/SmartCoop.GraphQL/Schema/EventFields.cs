using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using SmartCoop.Application.Events;
using SmartCoop.Application.Units;
using SmartCoop.Domain;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Access;

namespace SmartCoop.GraphQL.Schema;

/// <summary>How facts of the event log become a subscription.</summary>
internal static class EventFields
{
    /// <summary>
    /// Adds a subscription to facts, live or from a cursor on; its filters are added as arguments by the caller.
    /// </summary>
    /// <param name="subscription">The root.</param>
    /// <param name="name">The name of the field.</param>
    /// <param name="description">Which facts.</param>
    /// <param name="filter">Which facts, from the arguments.</param>
    /// <param name="show">What is shown of one: a view that holds its cursor.</param>
    /// <param name="scope">What a partner's program needs to watch them.</param>
    public static FieldBuilder<object?, object> Events<TView>(
        this SubscriptionType subscription,
        string name,
        string description,
        Func<IResolveFieldContext, EventFilter> filter,
        Func<LoggedEvent, TView> show,
        string scope)
        where TView : class =>
        subscription.Field(name, typeof(NonNullGraphType<>).MakeGenericType(GraphTypes.ViewType(typeof(TView))))
            .Description(description)
            .Argument<StringGraphType>(
                "after",
                "The cursor of the last event you know: all that follow it come first. "
                + "Without it, events come from now on.")
            .ResolveStreamAsync(async context =>
            {
                var facts = filter(context);
                return new EventStream(
                    context.RequestServices!,
                    await PermittedAsync(context, facts, scope),
                    await PositionAsync(context),
                    facts,
                    OperationScope.Of(context),
                    show);
            });

    /// <summary>What is asked again before events are handed over: whether the viewer may still watch the
    /// unit.</summary>
    private static async Task<MayWatchUnit> PermittedAsync(
        IResolveFieldContext context,
        EventFilter facts,
        string scope)
    {
        var operation = OperationScope.Of(context);
        if (!operation.Viewer.IsRecognised) throw AccessDenied.ToNobody(operation.Languages);

        var permission = new MayWatchUnit(facts.UnitId!.Value, scope);
        return await context.AskAsync(permission)
            ? permission
            : throw new BadUserInput(
                "unitId", Messages.Of(new UnitNotFound(permission.UnitId), operation.Languages));
    }

    private static async Task<long> PositionAsync(IResolveFieldContext context)
    {
        await using var scope = context.RequestServices!.ScopeOf(OperationScope.Of(context).Viewer);
        var log = scope.ServiceProvider.GetRequiredService<IEventLog>();
        if (context.GetArgument<string?>("after") is null)
            return (await log.LatestAsync(context.CancellationToken)).Position;

        var position = await log.PositionAsync(context.EventCursor("after")!, context.CancellationToken);
        return position.Refusal is { } refusal ? throw Unusable(refusal, "after") : position.Value;
    }

    /// <summary>A place in the event log that may be left out.</summary>
    /// <exception cref="BadUserInput">It is no cursor.</exception>
    public static EventCursor? EventCursor(this IResolveFieldContext context, string argument)
    {
        if (context.GetArgument<string?>(argument) is not { } text) return null;

        var cursor = Application.Events.EventCursor.Read(text);
        return cursor.Refusal is { } refusal ? throw new BadUserInput(argument, refusal.Message) : cursor.Value;
    }

    /// <summary>Tells a reader that a cursor is of no use, and whether it was of use once.</summary>
    public static ExecutionError Unusable(DomainError refusal, string argument) => refusal switch
    {
        CursorOfAnotherEpoch or CursorTooOld => new ExecutionError(refusal.Message) { Code = "CURSOR_EXPIRED" },
        _ => new BadUserInput(argument, refusal.Message),
    };
}
