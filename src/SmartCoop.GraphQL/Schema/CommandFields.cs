using GraphQL.Types;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;

namespace SmartCoop.GraphQL.Schema;

/// <summary>How a use case becomes a mutation.</summary>
/// <remarks>
/// <para>One statement per mutation: the command, what it changes, and the refusals it can meet.</para>
/// <code>
/// mutation.Command&lt;IssueInvoice, Invoice, InvoiceView&gt;()
///     .Refuses&lt;InvoiceNotFound&gt;()
///     .Refuses&lt;InvoiceNotDraft&gt;();
/// </code>
/// <para>The rest is read from the command and its comments: the name (<c>issueInvoice</c>), the description, the input
/// with a field per parameter, <c>idempotencyKey</c> and <c>dryRun</c>; the payload with the changed object, found
/// again
/// by its identifier in the scope of the command, <c>errors</c> and <c>query</c>; the union <c>IssueInvoiceError</c>,
/// to which
/// the refusals of the pipeline and <see cref="InvalidValue"/> belong by themselves.</para>
/// </remarks>
internal static class CommandFields
{
    private const string CommandKey = "command";

    /// <summary>The command a mutation sends.</summary>
    public static Type? CommandOf(FieldType mutation) => mutation.GetMetadata<Type>(CommandKey);

    /// <summary>Adds the mutation of a command that hands back the identifier of what it changed.</summary>
    public static RefusalUnion Command<TCommand, TAggregate, TView>(this MutationType mutation)
        where TCommand : Command<Id<TAggregate>>
        where TView : class =>
        mutation.Command<TCommand, Id<TAggregate>>(payload => payload
            .Field(ViewName.Field(ViewName.Of(typeof(TView))), GraphTypes.ViewType(typeof(TView)))
            .Description("What was changed; null when nothing was.")
            .Resolve(context => context.Source.Refusal is null ? context.LoadNode(context.Source.Value) : null));

    /// <summary>Adds the mutation of a command that hands back something else, which the payload shows.</summary>
    public static RefusalUnion Command<TCommand, T>(
        this MutationType mutation,
        Action<ObjectGraphType<Result<T>>> shows)
        where TCommand : Command<T>
        where T : notnull
    {
        var refusals = new RefusalUnion(typeof(TCommand).Name);
        var payload = new PayloadType<T>(typeof(TCommand).Name, refusals);
        shows(payload);

        var field = mutation.AddField(new FieldType
        {
            Name = ViewName.Field(typeof(TCommand).Name),
            Description = Documentation.Of(typeof(TCommand)),
            ResolvedType = new NonNullGraphType(payload),
            Arguments = new QueryArguments(new QueryArgument<NonNullGraphType<CommandInput<TCommand>>>
            {
                Name = "input",
                Description = "What the use case needs to know.",
            }),
            Resolver = new CommandResolver<TCommand, T>(),
        });
        field.Metadata[CommandKey] = typeof(TCommand);

        foreach (var unknown in NamedThings.KindsIn(typeof(TCommand)).Select(Unknown.RefusalOf).OfType<Type>())
            refusals.Type(typeof(UserErrorType<>).MakeGenericType(unknown));
        return refusals
            .Refuses<InvalidValue>()
            .Refuses<IdempotencyKeyReused>()
            .Refuses<CommandInProgress>()
            .Refuses<ConcurrentChange>();
    }
}
