using GraphQL.Execution;
using GraphQL.Types;

namespace SmartCoop.GraphQL.Guard;

/// <summary>What an answer did cost, by the same price list.</summary>
internal static class Receipt
{
    /// <summary>The price of what was really resolved: of lists, the items that are there.</summary>
    public static int Of(object? data, ISchema schema) => data is RootExecutionNode root ? Below(root, schema) : 0;

    private static int Of(ExecutionNode node, ISchema schema)
    {
        if (node is ArrayExecutionNode list) return list.Items?.Sum(item => Of(item, schema)) ?? 0;
        if (node is not ObjectExecutionNode { FieldDefinition: { } field } found) return 0;

        var own = Price.Of(node.GetParentType(schema), field.Name, field.ResolvedType!, schema);
        return Price.IsOfTheSchema(field.Name) ? own : own + Below(found, schema);
    }

    private static int Below(ObjectExecutionNode node, ISchema schema) =>
        node.SubFields?.Sum(field => Of(field, schema)) ?? 0;
}
