using System.Reflection;
using GraphQL;
using GraphQL.Types;
using SmartCoop.Domain;

namespace SmartCoop.GraphQL.Schema;

/// <summary>
/// One refusal in the schema, under its own name followed by <c>Error</c>; each of its facts is a field.
/// </summary>
internal sealed class UserErrorType<TError> : ObjectGraphType<TError>
    where TError : DomainError
{
    private static readonly PropertyInfo[] Facts =
    [
        .. typeof(TError).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(fact => fact.Name is not nameof(DomainError.Message)),
    ];

    public UserErrorType()
    {
        Name = $"{typeof(TError).Name}Error";
        Description = Documentation.Of(typeof(TError));
        Interface<UserErrorInterface>();
        Field<NonNullGraphType<StringGraphType>>("message")
            .Description(UserErrorInterface.MessageDescription)
            .Resolve(context => Messages.Of(context.Source, OperationScope.Of(context).Languages));
        Field<ListGraphType<NonNullGraphType<StringGraphType>>>("path")
            .Description(UserErrorInterface.PathDescription)
            .Resolve(context => PathOf(context));
        foreach (var fact in Facts)
            Field(ViewName.Field(fact.Name), GraphTypes.Shown(fact))
                .Description(Documentation.OfFact(fact))
                .Resolve(context => NodeId.Shown(fact.GetValue(context.Source)));
    }

    /// <summary>A refusal is about the first field of the input it carries a fact of.</summary>
    private static string[]? PathOf(IResolveFieldContext context)
    {
        while (context.Parent is { } parent) context = parent;

        var input = context.FieldDefinition.Arguments?.Find("input")?.ResolvedType?.GetNamedType();
        return input is IInputObjectGraphType { Fields: var fields }
            && Facts.Select(fact => ViewName.Field(fact.Name)).FirstOrDefault(fact => fields.Find(fact) is not null)
                is { } field
                ? ["input", field]
                : null;
    }
}
