using System.Text;

namespace SmartCoop.GraphQL.Tests.Attacks;

/// <summary>A document of the attack list, and how it is answered.</summary>
/// <param name="Attack">Its number in the list, and what it tries.</param>
/// <param name="Text">The document.</param>
/// <param name="Rule">The rule that refuses it.</param>
/// <param name="Code">The code that callers get.</param>
/// <remarks>Source: reliability.md 3, A1 to A14.</remarks>
public sealed record HostileDocument(string Attack, string Text, string Rule, string Code = "QUERY_TOO_COMPLEX")
{
    private const string NotValid = "GRAPHQL_VALIDATION_FAILED";

    public static IReadOnlyList<HostileDocument> All { get; } =
    [
        new("A1 fragments that double 24 times", Doubling(24), "TOO_MANY_FIELDS"),
        new("A1 fragments that double 29 times", Doubling(29), "TOO_MANY_FIELDS"),
        new("A1 fragments that double 300 times", Doubling(300), "TOO_MANY_FRAGMENTS"),
        new("A1 a chain of 5,000 fragments", Chain(5_000), "DOCUMENT_TOO_LARGE"),
        new("A1 a chain of 300 fragments", Chain(300), "TOO_MANY_FRAGMENTS"),
        new("A2 fragments that double under 36 aliases", Doubling(18, alias: true), "TOO_MANY_ALIASES"),
        new("A2 fragments that double under 28 aliases", Doubling(14, alias: true), "TOO_MANY_FIELDS"),
        new("A3 one field 500 times", $"{{ {Repeated("__typename ", 500)} }}", "TOO_MANY_FIELDS"),
        new("A3 one field 5,000 times", $"{{ {Repeated("a ", 5_000)} }}", "DOCUMENT_TOO_LARGE"),
        new("A3 one field 15,000 times", $"{{ {Repeated("__typename ", 15_000)} }}", "DOCUMENT_TOO_LARGE"),
        new("A3 one field 10 times in each of 15 fragments", Alike(15, 10), "TOO_MANY_FIELDS"),
        new("A4 101 aliases", $"{{ {Numbered("a{0}:__typename ", 101)} }}", "TOO_MANY_ALIASES"),
        new("A4 10,000 aliases", $"{{ {Numbered("a{0}:__typename ", 10_000)} }}", "DOCUMENT_TOO_LARGE"),
        new("A4 an expensive field under 30 aliases", Expensive(30), "TOO_MANY_FIELDS"),
        new("A4 an expensive field under 20 aliases", Expensive(20), "TOO_EXPENSIVE"),
        new("A5 10,000 directives", $"{{ __typename {Repeated("@a ", 10_000)} }}", "DOCUMENT_TOO_LARGE"),
        new("A5 500 directives", $"{{ __typename {Repeated("@include(if:true) ", 500)} }}", "TOO_MANY_DIRECTIVES"),
        new(
            "A5 1,000 arguments",
            $"{{ units({Numbered("a{0}:1 ", 1_000)}) {{ nodes {{ id }} }} }}",
            "TOO_MANY_ARGUMENTS"),
        new("A5 1,000 variables", $"query({Numbered("$a{0}:Int ", 1_000)}) {{ __typename }}", "TOO_MANY_VARIABLES"),
        new("A5 300 unknown fields", $"{{ unit(id: \"u\") {{ {Numbered("unknown{0} ", 300)} }} }}", "5.3.1", NotValid),
        new("A6 selections 5,000 deep", Nested("{a", "}", 5_000), "TOO_DEEP"),
        new("A6 selections 100,000 deep", Nested("{a", "}", 100_000), "DOCUMENT_TOO_LARGE"),
        new("A6 inline fragments 2,000 deep", Nested("{...", "}", 2_000), "TOO_DEEP"),
        new("A6 lists 5,000 deep", $"{{ nodes(ids: {Nested("[", "]", 5_000)}) {{ id }} }}", "TOO_DEEP"),
        new("A6 objects 2,000 deep", $"{{ nodes(ids: {Nested("{a:", "}", 2_000)}) {{ id }} }}", "TOO_DEEP"),
        new("A6 list types 5,000 deep", $"query($a: {Nested("[", "]", 5_000)}) {{ __typename }}", "TOO_DEEP"),
        new("A6 fields 16 deep", Nested("{a", "}", 16), "TOO_DEEP"),
        new("A7 a fragment that spreads itself", "{ ...A } fragment A on Query { ...A }", "5.5.2.2", NotValid),
        new(
            "A7 fragments in a circle",
            "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
            "5.5.2.2", NotValid),
        new("A7 an unused circle", "{ __typename } fragment A on Query { __typename ...A }", "5.5.2.2", NotValid),
        new(
            "A7 two fragments of one name",
            "{ ...A } fragment A on Query { a } fragment A on Query { b }",
            "5.5.1.1", NotValid),
        new("A8 introspection in circles", Circular(), "TOO_DEEP"),
        new(
            "A8 a fragment named __schema",
            "{ ...__schema } fragment __schema on Query { ...__schema }",
            "5.5.2.2", NotValid),
        new(
            "A8 an operation named __schema",
            $"query __schema {{ {Numbered("a{0}:__typename ", 101)} }}",
            "TOO_MANY_ALIASES"),
        new(
            "A8 21 introspections at once",
            $"{{ {Numbered("a{0}:__schema{{description}} ", 21)} }}",
            "TOO_MANY_FIELDS"),
        new("A8 20 introspections at once", $"{{ {Numbered("a{0}:__schema{{description}} ", 20)} }}", "TOO_EXPENSIVE"),
        new("A9 5,000 operations", Numbered("query a{0} {{ __typename }} ", 5_000), "DOCUMENT_TOO_LARGE"),
        new("A9 500 operations", Numbered("query a{0} {{ __typename }} ", 500), "TOO_MANY_OPERATIONS"),
        new("A10 a megabyte of commas", $"{{ __typename {new string(',', 1_000_000)} }}", "DOCUMENT_TOO_LARGE"),
        new("A10 a megabyte of comments", $"{{ __typename }}{Repeated("#\n", 500_000)}", "DOCUMENT_TOO_LARGE"),
        new("A10 comments to the brim", $"{{ __typename }}{Repeated("#\n", 8_000)}", "DOCUMENT_TOO_LARGE"),
        new(
            "A10 five megabytes of text",
            $"{{ unit(id: \"{new string('a', 5_000_000)}\") {{ id }} }}",
            "DOCUMENT_TOO_LARGE"),
        new(
            "A10 a megabyte of block string",
            $"{{ unit(id: \"\"\"{new string('\n', 1_000_000)}\"\"\") {{ id }} }}",
            "DOCUMENT_TOO_LARGE"),
        new("A12 pages of pages of pages", Pages(), "TOO_EXPENSIVE"),
        new("A14 a type", "type A { a: Int }", "5.1.1", NotValid),
    ];

    public override string ToString() => Attack;

    private static string Doubling(int times, bool alias = false)
    {
        var text = new StringBuilder("{ ...F0 }");
        for (var i = 0; i < times; i++)
        {
            var (left, right) = alias
                ? ($"x{i}: node(id: 1) {{ ...F{i + 1} }}", $"y{i}: node(id: 1) {{ ...F{i + 1} }}")
                : ($"...F{i + 1}", $"...F{i + 1}");
            text.Append(null, $" fragment F{i} on Query {{ {left} {right} }}");
        }

        return text.Append($" fragment F{times} on Query {{ __typename }}").ToString();
    }

    private static string Chain(int length) =>
        $"{{ ...F0 }} {Numbered("fragment F{0} on Query {{ ...F }} ", length)} fragment F on Query {{ __typename }}";

    private static string Alike(int fragments, int fields) =>
        $"{{ {Numbered("...F{0} ", fragments)} }}"
        + Numbered($"fragment F{{0}} on Query {{{{ {Repeated("__typename ", fields)} }}}} ", fragments);

    private static string Expensive(int times) =>
        $"{{ {Numbered("a{0}: units(first: 100) {{ nodes {{ managers {{ member {{ name }} }} }} }} ", times)} }}";

    private static string Circular() =>
        $"{{ __schema {{ types {{ {Repeated("fields { type { ", 4)} name {Repeated("} } ", 4)} }} }} }}";

    private static string Pages() =>
        "{ units(first: 100) { nodes { invoices(first: 100) { nodes { lines { amount { amount } } } } } } }";

    private static string Nested(string open, string close, int times) =>
        Repeated(open, times) + Repeated(close, times);

    private static string Repeated(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static string Numbered(string format, int times) =>
        string.Concat(Enumerable.Range(0, times).Select(i => string.Format(null, format, i)));
}
