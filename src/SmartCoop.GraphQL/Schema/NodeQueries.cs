using GraphQL;
using GraphQL.Types;

namespace SmartCoop.GraphQL.Schema;

/// <summary>Finding things again by their identifiers alone.</summary>
internal static class NodeQueries
{
    private const int AtMost = 100;

    public static void AddNodeQueries(this QueryType query)
    {
        query.Field<NodeInterface>("node")
            .Description("The thing with this identifier; null when there is none.")
            .Argument<NonNullGraphType<IdGraphType>>("id", "The identifier, as an answer gave it.")
            .Resolve(context => Load(context, "id", context.GetArgument<string>("id")));

        query.Field<NonNullGraphType<ListGraphType<NodeInterface>>>("nodes")
            .Description("The things with these identifiers, in this order; null where there is none.")
            .Argument<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("ids", "At most 100 identifiers.")
            .Resolve(context =>
            {
                var ids = context.GetArgument<string[]>("ids");
                return ids.Length <= AtMost
                    ? ids.Select((id, i) => Load(context, $"ids[{i}]", id)).ToArray()
                    : throw new BadUserInput("ids", $"Ask for at most {AtMost} identifiers at once.");
            });
    }

    /// <summary>Reads a thing together with the others that are asked for at this moment.</summary>
    private static object? Load(IResolveFieldContext context, string field, string id)
    {
        if (NodeId.Split(id) is not var (prefix, key)) throw new BadUserInput(field, $"'{id}' is not an identifier.");

        return NodeRegistry.Known.LoaderOf(prefix)?.Invoke(context, key);
    }
}
