using System.Text.Json;
using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace SmartCoop.GraphQL.Guard;

/// <summary>What an operation may cost at most, by the price list and the size of the pages it asks for.</summary>
/// <remarks>It walks an operation that is known to be small with all its fragments spread.</remarks>
internal sealed class Pricing(
    ISchema schema,
    Dictionary<ROM, GraphQLFragmentDefinition> fragments,
    JsonElement? variables,
    DocumentLimits limits)
{
    // More than anybody may ask, and far from overflowing when it is multiplied.
    private const long Endless = 1_000_000_000;

    private static readonly HashSet<string> IntrospectedLists =
        ["fields", "interfaces", "possibleTypes", "inputFields"];

    private GraphQLOperationDefinition? _operation;
    private int _unknown;

    /// <summary>Whether the operation asks about the schema itself.</summary>
    public bool Introspects { get; private set; }

    /// <summary>What the operation costs at most.</summary>
    /// <exception cref="DocumentRefused">It is more than one request may cost.</exception>
    public int Of(GraphQLOperationDefinition operation)
    {
        _operation = operation;
        var root = operation.Operation switch
        {
            OperationType.Mutation => schema.Mutation,
            OperationType.Subscription => schema.Subscription,
            _ => schema.Query,
        };
        var cost = Math.Max(1, Of(operation.SelectionSet, root, new Place(Price.ListItems, 0)));
        return cost <= limits.Cost ? (int)cost : throw new DocumentRefused(
            "TOO_EXPENSIVE", $"A request costs at most {limits.Cost} points; this one may cost {Told(cost)}.");
    }

    private long Of(GraphQLSelectionSet? set, IGraphType? type, Place place)
    {
        var cost = 0L;
        foreach (var selection in set?.Selections ?? [])
            cost = Math.Min(Endless, cost + selection switch
            {
                GraphQLField field => Of(field, type, place),
                GraphQLInlineFragment inline => Of(inline.SelectionSet, Narrowed(inline.TypeCondition, type), place),
                GraphQLFragmentSpread spread => Of(spread, type, place),
                _ => 0,
            });

        return cost;
    }

    private long Of(GraphQLFragmentSpread spread, IGraphType? type, Place place) =>
        fragments.TryGetValue(spread.FragmentName.Name.Value, out var fragment)
            ? Of(fragment.SelectionSet, Narrowed(fragment.TypeCondition, type), place)
            : 0;

    private long Of(GraphQLField node, IGraphType? parent, Place place)
    {
        var name = node.Name.StringValue;
        if (Definition(parent, name) is not { ResolvedType: { } type } field) return Unknown(name);

        if (parent!.Name.StartsWith("__", StringComparison.Ordinal)) return Introspected(node, name, type, place);

        var items = Price.IsList(type) ? Items(field, node, place.Page) : 1;
        var inside = new Place(PageOf(field, node), place.Lists);
        var each = Price.Of(parent, name, type, schema) + Of(node.SelectionSet, type.GetNamedType(), inside);
        return Math.Min(Endless, items * each);
    }

    /// <summary>What asks about the schema costs at its root alone, but may not go in circles.</summary>
    private long Introspected(GraphQLField node, string name, IGraphType type, Place place)
    {
        Introspects = true;
        var lists = place.Lists + (IntrospectedLists.Contains(name) ? 1 : 0);
        if (lists > limits.IntrospectedLists)
            throw new DocumentRefused("TOO_DEEP", "This introspection goes in circles.");

        return Of(node.SelectionSet, type.GetNamedType(), place with { Lists = lists });
    }

    // More than a few mistakes are no mistakes: the engine would look for the most similar name of each.
    private int Unknown(string name)
    {
        if (name is "__typename" || ++_unknown <= limits.UnknownFields) return 0;

        throw new DocumentRefused(
            "5.3.1", "Too many fields are asked of types that do not have them.", DocumentRefused.NotValid);
    }

    private FieldType? Definition(IGraphType? parent, string name) => name switch
    {
        "__schema" when ReferenceEquals(parent, schema.Query) => Introspecting(schema.SchemaMetaFieldType),
        "__type" when ReferenceEquals(parent, schema.Query) => Introspecting(schema.TypeMetaFieldType),
        _ => (parent as IComplexGraphType)?.GetField(name),
    };

    private FieldType Introspecting(FieldType field)
    {
        Introspects = true;
        return field;
    }

    /// <summary>How many items a list has at most: those of its page, those asked for by name, or a few.</summary>
    private int Items(FieldType field, GraphQLField node, int page) =>
        field.Arguments?.Find("ids") is not null && Given(node, "ids") is { } ids
            ? ids switch
            {
                GraphQLListValue list => list.Values?.Count ?? 0,
                JsonElement { ValueKind: JsonValueKind.Array } list => list.GetArrayLength(),
                _ => 1,
            }
            : page;

    private int PageOf(FieldType field, GraphQLField node)
    {
        if (field.Arguments?.Find("first") is not { } first) return Price.ListItems;

        return (Given(node, "first") ?? Given(node, "last")) switch
        {
            GraphQLIntValue number when int.TryParse(number.Value, out var size) => Size(size),
            JsonElement { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out var size) => Size(size),
            null => first.DefaultValue as int? ?? Price.Page,
            _ => Price.LargestPage,
        };
    }

    // What no page can have is refused by the field itself, which says why.
    private static int Size(int size) => size is >= 0 and <= Price.LargestPage ? size : 1;

    /// <summary>The value of an argument: as written, or as its variable gives it; null when absent.</summary>
    private object? Given(GraphQLField node, string argument) => node.Arguments?.ValueFor(argument) switch
    {
        null or GraphQLNullValue => null,
        GraphQLVariable variable => Variable(variable.Name.StringValue),
        var written => written,
    };

    private object? Variable(string name)
    {
        if (variables is { } given && given.TryGetProperty(name, out var value))
            return value.ValueKind is JsonValueKind.Null ? null : value;

        return _operation!.Variables?.Items.Find(variable => variable.Variable.Name.Value == name)?.DefaultValue;
    }

    private IGraphType? Narrowed(GraphQLTypeCondition? condition, IGraphType? type) =>
        condition is null ? type : schema.AllTypes[condition.Type.Name.Value];

    private static string Told(long cost) => cost < Endless ? $"{cost}" : "more than can be counted";

    /// <summary>Where a field lies: within pages of which size, below how many lists of an introspection.</summary>
    private readonly record struct Place(int Page, int Lists);
}
