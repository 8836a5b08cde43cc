using GraphQL;
using GraphQL.Resolvers;

namespace SmartCoop.GraphQL.Schema;

/// <summary>Closes the root to whoever is not known: a field that is not named open is closed.</summary>
internal static class ForTheRecognised
{
    public static void CloseToNobody(this QueryType query, params IReadOnlyCollection<string> open)
    {
        foreach (var field in query.Fields.Where(field => !open.Contains(field.Name)))
            field.Resolver = new Closed(field.Resolver!);
    }

    private sealed class Closed(IFieldResolver resolver) : IFieldResolver
    {
        public ValueTask<object?> ResolveAsync(IResolveFieldContext context)
        {
            var operation = OperationScope.Of(context);
            return operation.Viewer.IsRecognised
                ? resolver.ResolveAsync(context)
                : throw AccessDenied.ToNobody(operation.Languages);
        }
    }
}
