using GraphQLParser;
using GraphQLParser.AST;

namespace SmartCoop.GraphQL.Guard;

/// <summary>Counts what a document is made of, each node once.</summary>
internal sealed class Shape(DocumentLimits limits)
{
    private int _fields;
    private int _aliases;
    private int _directives;
    private int _arguments;

    /// <summary>How many nodes were visited.</summary>
    public int Visited { get; private set; }

    /// <summary>The fragments of the document, by name.</summary>
    public Dictionary<ROM, GraphQLFragmentDefinition> Fragments { get; } = [];

    /// <summary>The operations of the document.</summary>
    public List<GraphQLOperationDefinition> Operations { get; } = [];

    /// <exception cref="DocumentRefused">A limit is passed.</exception>
    public void Read(GraphQLDocument document)
    {
        foreach (var definition in document.Definitions)
        {
            Visited++;
            if (definition is GraphQLFragmentDefinition fragment) Read(fragment);
            else if (definition is GraphQLOperationDefinition operation) Read(operation);
            else throw NotValid("5.1.1", "A document holds operations and fragments, and defines no types.");
        }
    }

    private void Read(GraphQLFragmentDefinition fragment)
    {
        if (!Fragments.TryAdd(fragment.FragmentName.Name.Value, fragment))
            throw NotValid("5.5.1.1", $"There are two fragments named '{fragment.FragmentName.Name.StringValue}'.");
        if (Fragments.Count > limits.Fragments)
            throw new DocumentRefused("TOO_MANY_FRAGMENTS", $"A document has at most {limits.Fragments} fragments.");

        Read(fragment.Directives);
        Read(fragment.SelectionSet);
    }

    private void Read(GraphQLOperationDefinition operation)
    {
        Operations.Add(operation);
        if (Operations.Count > limits.Operations)
            throw new DocumentRefused("TOO_MANY_OPERATIONS", $"A document has at most {limits.Operations} operations.");
        if (operation.Variables?.Items.Count > limits.Variables)
            throw new DocumentRefused("TOO_MANY_VARIABLES", $"An operation has at most {limits.Variables} variables.");

        foreach (var variable in operation.Variables?.Items ?? []) Read(variable.Directives);
        Read(operation.Directives);
        Read(operation.SelectionSet);
    }

    private void Read(GraphQLSelectionSet? set)
    {
        if (set is null) return;

        var names = new Dictionary<ROM, int>();
        foreach (var selection in set.Selections)
        {
            Visited++;
            if (selection is GraphQLField field) Read(field, names);
            else if (selection is GraphQLInlineFragment inline) Read(inline);
            else Read(((GraphQLFragmentSpread)selection).Directives);
        }
    }

    private void Read(GraphQLInlineFragment inline)
    {
        Read(inline.Directives);
        Read(inline.SelectionSet);
    }

    private void Read(GraphQLField field, Dictionary<ROM, int> names)
    {
        var name = (field.Alias?.Name ?? field.Name).Value;
        var same = names[name] = names.GetValueOrDefault(name) + 1;
        if (++_fields > limits.Fields || same > limits.SameName)
            throw new DocumentRefused(
                "TOO_MANY_FIELDS",
                $"A document names at most {limits.Fields} fields, and one {limits.SameName} times in one selection.");
        if (field.Alias is not null && ++_aliases > limits.Aliases)
            throw new DocumentRefused("TOO_MANY_ALIASES", $"A document has at most {limits.Aliases} aliases.");

        Read(field.Arguments);
        Read(field.Directives);
        Read(field.SelectionSet);
    }

    private void Read(GraphQLDirectives? directives)
    {
        foreach (var directive in directives?.Items ?? [])
        {
            Visited++;
            if (++_directives > limits.Directives)
                throw new DocumentRefused(
                    "TOO_MANY_DIRECTIVES", $"A document has at most {limits.Directives} directives.");

            Read(directive.Arguments);
        }
    }

    private void Read(GraphQLArguments? arguments)
    {
        _arguments += arguments?.Items.Count ?? 0;
        if (_arguments > limits.Arguments)
            throw new DocumentRefused("TOO_MANY_ARGUMENTS", $"A document gives at most {limits.Arguments} arguments.");

        foreach (var argument in arguments?.Items ?? [])
        {
            Visited++;
            Texts.Check(argument.Value, argument.Name.StringValue, limits);
        }
    }

    private static DocumentRefused NotValid(string rule, string message) =>
        new(rule, message, DocumentRefused.NotValid);
}
