using GraphQL.Types;

namespace SmartCoop.GraphQL.Tests.Access;

/// <summary>Asks for every field of a schema, each by the shortest way from the root.</summary>
/// <param name="schema">The schema.</param>
/// <param name="named">What the arguments and inputs of a household are called, and what they are there.</param>
internal sealed class SchemaWalk(ISchema schema, IReadOnlyDictionary<string, string> named)
{
    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["Account"] = "\"400\"",
        ["BankFile"] = "\"<x/>\"",
        ["Boolean"] = "false",
        ["ContributionTerms"] = "\"6.5 % of each document\"",
        ["CountryCode"] = "\"BE\"",
        ["CurrencyCode"] = "\"EUR\"",
        ["Date"] = "\"2026-11-25\"",
        ["DateTime"] = "\"2027-01-25T09:00:00Z\"",
        ["Decimal"] = "\"1.00\"",
        ["EmailAddress"] = "\"a@example.org\"",
        ["Iban"] = "\"BE68539007547034\"",
        ["Int"] = "1",
        ["Percentage"] = "\"1\"",
        ["Quantity"] = "\"1\"",
        ["String"] = "\"text\"",
    };

    /// <summary>Every field that is reached: its name, the question, and the way to its values.</summary>
    public IReadOnlyList<Asked> Fields()
    {
        var (found, reached) = (new List<Asked>(), new HashSet<string>());
        var next = new Queue<(IObjectGraphType Type, Func<string, string> Around, IReadOnlyList<string> Way)>();
        next.Enqueue((schema.Query, inner => $"{{ {inner} }}", []));
        while (next.TryDequeue(out var at))
        {
            if (!reached.Add(at.Type.Name)) continue;
            foreach (var field in at.Type.Fields.Where(field => CanAsk(field) && field.Name is not "query"))
            {
                var (call, type) = ($"{field.Name}{Arguments(field)}", Named(field.ResolvedType!));
                var way = at.Way.Append(field.Name).ToList();
                found.Add(new Asked($"{at.Type.Name}.{field.Name}", at.Around($"{call} {Leaves(type, 0)}"), way));
                if (type is IObjectGraphType thing && field.Name is not "offer") // It is shown to everybody.
                    next.Enqueue((thing, inner => at.Around($"{call} {{ {inner} }}"), way));
            }
        }

        return found;
    }

    /// <summary>Everything that can be read in so many steps from the root, by every way that leads there.</summary>
    public IEnumerable<string> Operations(int steps) => Below(schema.Query, steps).Select(inner => $"{{ {inner} }}");

    private IEnumerable<string> Below(IObjectGraphType type, int steps)
    {
        foreach (var field in type.Fields.Where(field => CanAsk(field) && field.Name is not ("query" or "edges")))
        {
            if (Named(field.ResolvedType!) is not IObjectGraphType thing) continue;

            var call = $"{field.Name}{Arguments(field)}";
            var scalars = thing.Fields
                .Where(inner => CanAsk(inner) && Named(inner.ResolvedType!) is ScalarGraphType)
                .Select(inner => inner.Name)
                .Append("__typename");
            yield return $"{call} {{ {string.Join(' ', scalars)} }}";
            var left = field.Name is "nodes" ? steps : steps - 1; // A connection is no step of its own.
            if (left > 0)
                foreach (var inner in Below(thing, left)) yield return $"{call} {{ {inner} }}";
        }
    }

    /// <summary>Every mutation, with an input that can be read.</summary>
    public IReadOnlyList<Asked> Mutations() =>
    [
        .. schema.Mutation!.Fields.Select(field => new Asked(
            $"Mutation.{field.Name}",
            $"mutation {{ {field.Name}(input: {Input(Named(field.Arguments!.Single().ResolvedType!))}) "
            + "{ __typename } }",
            [field.Name])),
    ];

    /// <summary>The least that can be asked of a type, so that it shows whether there is something.</summary>
    public string Leaves(IGraphType type, int depth)
    {
        if (type is not IComplexGraphType complex) return type is UnionGraphType ? "{ __typename }" : "";

        var fields = complex.Fields.Where(CanAsk).ToList();
        var scalars = fields.Where(field => Named(field.ResolvedType!) is ScalarGraphType).Select(field => field.Name);
        if (scalars.FirstOrDefault(name => name is "id") is { } id) return $"{{ {id} }}";
        if (fields.Find(field => field.Name is "nodes") is { } nodes)
            return $"{{ nodes {Leaves(Named(nodes.ResolvedType!), depth + 1)} }}";

        return scalars.Any() ? $"{{ {string.Join(' ', scalars)} }}" : "{ __typename }";
    }

    public static IGraphType Named(IGraphType type)
    {
        while (type is IProvideResolvedType wrapper) type = wrapper.ResolvedType!;
        return type;
    }

    private bool CanAsk(FieldType field) => Duties(field).All(argument => named.ContainsKey(argument.Name));

    private static IEnumerable<QueryArgument> Duties(FieldType field) => (field.Arguments ?? []).Where(
        argument => argument.ResolvedType is NonNullGraphType && argument.DefaultValue is null);

    private string Arguments(FieldType field)
    {
        var given = Duties(field).Select(argument => $"{argument.Name}: {Given(field, argument)}").ToList();
        if (field.Name is "changes") given.Add($"after: {named["after"]}");
        return given.Count is 0 ? "" : $"({string.Join(", ", given)})";
    }

    private string Given(FieldType field, QueryArgument argument) =>
        argument.Name is "id" ? named.GetValueOrDefault($"{field.Name}Id", named["id"]) : named[argument.Name];

    private string Input(IGraphType type) => type switch
    {
        IInputObjectGraphType { IsOneOf: true } choice => $"{{ {Entry(choice.Fields.First())} }}",
        IInputObjectGraphType input => $"{{ {string.Join(", ", input.Fields.Where(IsDuty).Select(Entry))} }}",
        EnumerationGraphType choice => choice.Values.First().Name,
        _ => Examples[type.Name],
    };

    private static bool IsDuty(FieldType field) => field.Name is "idempotencyKey" or "dryRun"
        || (field.ResolvedType is NonNullGraphType && field.DefaultValue is null);

    private string Entry(FieldType field)
    {
        var type = Named(field.ResolvedType!);
        var value = field.Name switch
        {
            "dryRun" => "true",
            "acceptanceLink" => named["acceptanceLink"],
            _ when type is IdGraphType => named[field.Name.EndsWith("Ids", StringComparison.Ordinal)
                ? field.Name[..^1]
                : field.Name],
            _ => Input(type),
        };
        var required = field.ResolvedType is NonNullGraphType nonNull ? nonNull.ResolvedType! : field.ResolvedType!;
        return $"{field.Name}: {(required is ListGraphType ? $"[{value}]" : value)}";
    }
}

/// <summary>A question about one field.</summary>
/// <param name="Name">The field.</param>
/// <param name="Question">The document.</param>
/// <param name="Way">The fields that lead to it in an answer.</param>
internal sealed record Asked(string Name, string Question, IReadOnlyList<string> Way);
