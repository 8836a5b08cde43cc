using CsCheck;
using GraphQLParser;
using GraphQLParser.AST;

namespace SmartCoop.GraphQL.Tests.Attacks;

/// <summary>
/// P16: no document of bounded size holds a core: 10,000 documents, made from those of the attack list and from
/// welcome ones by cutting, doubling and mixing their pieces, are each looked at with bounded work.
/// </summary>
public sealed class MutatedDocuments
{
    /// <summary>No document makes the guard visit more tokens and nodes than this, whatever it says.</summary>
    private const int Bound = 20_000;

    private const int Documents = 10_000;
    private const int Longest = 16_000;

    private static readonly string[] Welcome =
    [
        "{ units(first: 20) { nodes { id name invoices(first: 20) { nodes { number gross { amount } } } } } }",
        "query Q($id: ID!) { node(id: $id) { ... on Invoice { ...F } } } fragment F on Invoice { number dueOn }",
        "mutation M { issueInvoice(input: {invoiceId: \"x\", idempotencyKey: \"k\"}) { errors { __typename } } }",
        "subscription { paymentEvents(unitId: \"x\") { cursor amount { amount currencyCode } } }",
        "{ __schema { types { name fields { name type { name ofType { name } } } } } }",
    ];

    private static readonly string[] Seeds =
        [.. Welcome, .. HostileDocument.All.Select(hostile => hostile.Text[..Math.Min(hostile.Text.Length, Longest)])];

    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", "...", "... on Unit {", "...F", "fragment F on Unit {", "@include(if: true)",
        "\"", "\"\"\"", "\\u0000", "#", "$v", "a:", "__typename", "99999999999999999999", "-", "!", "&", "\uFEFF", "\n",
    ];

    private static readonly Gen<Func<string, string>> Change = Gen.Select(
        Gen.Int[0, 3], Gen.Double[0, 1], Gen.Int[1, 400], Gen.OneOfConst(Pieces), Gen.OneOfConst(Seeds)).Select(
        (manner, place, length, piece, other) => (Func<string, string>)(text =>
        {
            var at = (int)(place * text.Length);
            var rest = Math.Min(length, text.Length - at);
            return manner switch
            {
                0 => text.Remove(at, rest),
                1 => text.Insert(at, text.Substring(at, rest)),
                2 => text.Insert(at, piece),
                _ => text[..at] + other[(other.Length / 2)..],
            };
        }));

    private static readonly Gen<string> Document = Gen.Select(Gen.OneOfConst(Seeds), Change.Array[1, 8]).Select(
        (seed, changes) => changes.Aggregate(seed, (text, change) => change(text)));

    [Fact]
    public void P16__no_mutated_document_costs_the_guard_more_than_its_bound() => Document.Sample(
        text => Guarding.Guard.Check(text, operationName: null, variables: null).Visited <= Bound,
        iter: Documents);

    /// <summary>The broken twin: who follows every spread, as the engine's own rules do, is held for long.</summary>
    [Fact]
    public void P16__who_follows_every_spread_of_a_kilobyte_visits_a_thousand_times_the_bound()
    {
        var bomb = HostileDocument.All.Single(hostile => hostile.Attack is "A1 fragments that double 29 times").Text;
        var document = Parser.Parse(bomb);
        var fragments = document.Definitions.OfType<GraphQLFragmentDefinition>()
            .ToDictionary(fragment => fragment.FragmentName.Name.StringValue);
        var operation = document.Definitions.OfType<GraphQLOperationDefinition>().Single();

        Assert.InRange(bomb.Length, 1, 2_000);
        Assert.True(Follow(operation.SelectionSet, 0) >= 1_000L * Bound);

        long Follow(GraphQLSelectionSet set, long visited)
        {
            foreach (var selection in set.Selections)
            {
                if (visited >= 1_000L * Bound) return visited; // It is proven; the end would not come today.
                visited++;
                visited = selection switch
                {
                    GraphQLFragmentSpread spread =>
                        Follow(fragments[spread.FragmentName.Name.StringValue].SelectionSet, visited),
                    GraphQLField { SelectionSet: { } inner } => Follow(inner, visited),
                    _ => visited,
                };
            }

            return visited;
        }
    }
}
