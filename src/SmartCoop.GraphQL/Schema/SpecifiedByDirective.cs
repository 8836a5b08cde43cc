using GraphQL.Types;
using GraphQLParser.AST;

namespace SmartCoop.GraphQL.Schema;

/// <summary><c>@specifiedBy</c> of the GraphQL specification, which the engine does not bring.</summary>
internal sealed class SpecifiedByDirective : Directive
{
    public SpecifiedByDirective()
        : base("specifiedBy", DirectiveLocation.Scalar)
    {
        Description = "Where the format of a scalar is defined.";
        Arguments = new QueryArguments(new QueryArgument<NonNullGraphType<StringGraphType>>
        {
            Name = "url",
            Description = "The address of the definition.",
        });
    }

    public override bool? Introspectable => true;
}
