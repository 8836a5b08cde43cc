using GraphQL.Types;
using SmartCoop.Domain;

namespace SmartCoop.GraphQL.Schema;

/// <summary>How one thing is asked for by its identifier.</summary>
internal static class OneFields
{
    /// <summary>Adds a thing of a registered kind to the root; it is null when there is none.</summary>
    public static void One<TAggregate, TView>(this QueryType query, string name, string description)
        where TAggregate : AggregateRoot<TAggregate>
        where TView : class =>
        query.Field(name, GraphTypes.ViewType(typeof(TView)))
            .Description(description)
            .Argument<NonNullGraphType<IdGraphType>>("id", "The identifier, as an answer gave it.")
            .Resolve(context => context.LoadNode(context.Id<TAggregate>("id")));
}
