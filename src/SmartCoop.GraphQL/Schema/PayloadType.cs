using GraphQL.Types;
using SmartCoop.Domain;

namespace SmartCoop.GraphQL.Schema;

/// <summary>What a mutation answers: what changed, or every reason why nothing did.</summary>
/// <typeparam name="T">What the use case hands back when a rule allowed it.</typeparam>
internal sealed class PayloadType<T> : ObjectGraphType<Result<T>>
    where T : notnull
{
    public PayloadType(string useCase, RefusalUnion refusals)
    {
        Name = $"{useCase}Payload";
        Description = $"What `{ViewName.Field(useCase)}` answers.";
        Field("errors", new NonNullGraphType(new ListGraphType(new NonNullGraphType(refusals))))
            .Description("Why nothing changed; empty when it did.")
            .Resolve(context => context.Source.Refusals);
        Field("query", new NonNullGraphType(new GraphQLTypeReference("Query")))
            .Description("Everything that can be asked, as it is after the change.")
            .Resolve(_ => new object());
    }
}

/// <summary>The refusals one mutation can meet, and no other.</summary>
internal sealed class RefusalUnion : UnionGraphType
{
    public RefusalUnion(string useCase)
    {
        Name = $"{useCase}Error";
        Description = $"Why `{ViewName.Field(useCase)}` can be refused; more reasons may come, each a `UserError`.";
    }

    /// <summary>Adds a reason to the list.</summary>
    public RefusalUnion Refuses<TError>()
        where TError : DomainError
    {
        Type<UserErrorType<TError>>();
        return this;
    }
}
