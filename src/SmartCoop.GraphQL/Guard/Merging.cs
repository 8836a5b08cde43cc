using GraphQLParser;
using GraphQLParser.AST;

namespace SmartCoop.GraphQL.Guard;

/// <summary>
/// Counts the pairs of fields that are one in the answer, which the engine compares with each other.
/// </summary>
/// <remarks>It walks an operation that is known to be small with all its fragments spread.</remarks>
internal sealed class Merging(Dictionary<ROM, GraphQLFragmentDefinition> fragments, DocumentLimits limits)
{
    private int _pairs;

    /// <summary>How many selections were visited.</summary>
    public int Visited { get; private set; }

    /// <exception cref="DocumentRefused">There are too many.</exception>
    public void Read(GraphQLOperationDefinition operation)
    {
        if (Fields(operation.SelectionSet).Count() > limits.RootFields)
            throw new DocumentRefused("TOO_MANY_FIELDS", $"An operation has at most {limits.RootFields} root fields.");

        Read([operation.SelectionSet]);
    }

    private void Read(IEnumerable<GraphQLSelectionSet> sets)
    {
        foreach (var same in sets.SelectMany(Fields).GroupBy(field => (field.Alias?.Name ?? field.Name).Value))
        {
            var fields = same.ToList();
            _pairs += fields.Count * (fields.Count - 1) / 2;
            if (_pairs > limits.Comparisons)
                throw new DocumentRefused("TOO_MANY_FIELDS", "Too many fields have the same name in the answer.");

            Read(fields.Select(field => field.SelectionSet).OfType<GraphQLSelectionSet>());
        }
    }

    private IEnumerable<GraphQLField> Fields(GraphQLSelectionSet? set)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            Visited++;
            if (selection is GraphQLField field)
            {
                yield return field;
                continue;
            }

            var spread = selection is GraphQLInlineFragment inline
                ? inline.SelectionSet
                : fragments.GetValueOrDefault(((GraphQLFragmentSpread)selection).FragmentName.Name.Value)?.SelectionSet;
            foreach (var inner in Fields(spread)) yield return inner;
        }
    }
}
