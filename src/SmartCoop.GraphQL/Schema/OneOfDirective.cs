using GraphQL.Types;
using GraphQLParser.AST;

namespace SmartCoop.GraphQL.Schema;

/// <summary><c>@oneOf</c> of the GraphQL specification: the engine obeys it, and prints it once it is known.</summary>
internal sealed class OneOfDirective : Directive
{
    public OneOfDirective()
        : base("oneOf", DirectiveLocation.InputObject)
    {
        Description = "Exactly one field of the input object is given, and it is not null.";
    }

    public override bool? Introspectable => true;
}
