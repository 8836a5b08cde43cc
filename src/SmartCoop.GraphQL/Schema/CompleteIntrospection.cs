using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;

namespace SmartCoop.GraphQL.Schema;

/// <summary>What the introspection of the specification has and the engine leaves out.</summary>
/// <remarks>Source: GraphQL specification, September 2025, 4.2; graphql-js asks for all of it.</remarks>
internal sealed class CompleteIntrospection : BaseSchemaNodeVisitor
{
    public override void VisitObject(IObjectGraphType type, ISchema schema)
    {
        if (type.Name is "__Type") AddSpecifiedBy(type);
        if (type.Name is "__Directive") LetArgumentsBeFiltered(type, schema);
    }

    private static void AddSpecifiedBy(IObjectGraphType type) => type.AddField(new FieldType
    {
        Name = "specifiedByURL",
        Description = "Where the format of a scalar is defined.",
        ResolvedType = type.GetField("name")!.ResolvedType,
        Resolver = new global::GraphQL.Resolvers.FuncFieldResolver<IGraphType, object?>(
            context => (context.Source as ScalarGraphType)?
                .FindAppliedDirective("specifiedBy")?.FindArgument("url")?.Value),
    });

    // No directive of ours has a deprecated argument: what is asked to be left out is not there.
    private static void LetArgumentsBeFiltered(IObjectGraphType type, ISchema schema)
    {
        var repeatable = (NonNullGraphType)type.GetField("isRepeatable")!.ResolvedType!;
        type.GetField("args")!.Arguments = new QueryArguments(new QueryArgument(repeatable.ResolvedType!)
        {
            Name = "includeDeprecated",
            Description = "Whether deprecated arguments are listed, too.",
            DefaultValue = false,
        });
    }
}
