using GraphQLParser;
using GraphQLParser.AST;

namespace SmartCoop.GraphQL.Guard;

/// <summary>
/// How large and deep an operation is once every fragment stands where it is spread; each fragment is measured once.
/// </summary>
internal sealed class Expansion(Dictionary<ROM, GraphQLFragmentDefinition> fragments, DocumentLimits limits)
{
    private readonly Dictionary<ROM, (int Selections, int Depth)> _measured = [];
    private readonly HashSet<ROM> _open = [];

    /// <summary>How many selections were visited.</summary>
    public int Visited { get; private set; }

    /// <exception cref="DocumentRefused">It is too large, too deep, or without end.</exception>
    public void Read(GraphQLOperationDefinition operation)
    {
        var (selections, depth) = Measure(operation.SelectionSet);
        if (depth > limits.Depth)
            throw new DocumentRefused("TOO_DEEP", $"At most {limits.Depth} fields lie below each other.");
        if (selections > limits.ExpandedSelections)
            throw new DocumentRefused(
                "TOO_MANY_FIELDS", $"An operation selects at most {limits.ExpandedSelections} fields in all.");
    }

    /// <summary>Measures fragments that no operation spreads, too: they may be without end.</summary>
    /// <exception cref="DocumentRefused">One spreads itself.</exception>
    public void ReadFragments()
    {
        foreach (var name in fragments.Keys) Measure(name);
    }

    private (int Selections, int Depth) Measure(GraphQLSelectionSet? set)
    {
        var (selections, depth) = (0, 0);
        foreach (var selection in set?.Selections ?? [])
        {
            Visited++;
            var below = selection switch
            {
                GraphQLField field => Under(Measure(field.SelectionSet)),
                GraphQLInlineFragment inline => Measure(inline.SelectionSet),
                _ => Measure(((GraphQLFragmentSpread)selection).FragmentName.Name.Value),
            };
            selections = Math.Min(selections + 1 + below.Selections, limits.ExpandedSelections + 1);
            depth = Math.Max(depth, below.Depth);
        }

        return (selections, depth);
    }

    private (int Selections, int Depth) Measure(ROM name)
    {
        if (_measured.TryGetValue(name, out var known)) return known;
        if (!fragments.TryGetValue(name, out var fragment)) return (0, 0); // The engine says that there is none.
        if (!_open.Add(name))
            throw new DocumentRefused("5.5.2.2", "A fragment spreads itself.", DocumentRefused.NotValid);

        var measured = _measured[name] = Measure(fragment.SelectionSet);
        _open.Remove(name);
        return measured;
    }

    private static (int Selections, int Depth) Under((int Selections, int Depth) below) =>
        (below.Selections, below.Depth + 1);
}
