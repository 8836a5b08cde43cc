using GraphQL;
using SmartCoop.GraphQL.Transport;
using Snapshooter.Xunit;

namespace SmartCoop.GraphQL.Tests.Attacks;

/// <summary>A1 to A14: documents that are small to send and large to answer.</summary>
public sealed class DocumentAttacks
{
    /// <summary>No document makes the guard visit more tokens and nodes than this, whatever it says.</summary>
    private const int Bound = 20_000;

    public static TheoryData<HostileDocument> Hostile { get; } = [.. HostileDocument.All];

    [Theory, MemberData(nameof(Hostile))]
    public void A1_to_A14__a_hostile_document_is_refused_by_its_rule_after_bounded_work(HostileDocument hostile)
    {
        var guarded = Guarding.Guard.Check(hostile.Text, operationName: null, variables: null);

        Assert.NotNull(guarded.Refusal);
        Assert.Equal((hostile.Rule, hostile.Code), (RuleOf(guarded.Refusal), PublicErrors.CodeOf(guarded.Refusal)));
        Assert.InRange(guarded.Visited, 0, Bound);
        Assert.InRange(guarded.Refusal.Message.Length, 1, 200);
    }

    [Fact]
    public void The_attacks_and_their_answers_are_a_list_that_people_review() => Snapshot.Match(string.Join(
        '\n', HostileDocument.All.Select(hostile => $"{hostile.Attack}: {hostile.Code} {hostile.Rule}")));

    [Fact]
    public void A_document_of_as_many_fields_as_one_may_name_passes_after_bounded_work()
    {
        var fragments = Enumerable.Range(0, 30)
            .Select(i => $"fragment F{i} on Unit {{ {Repeated("id ", 10)} }} ");
        var units = Enumerable.Range(0, 19).Select(i => $"u{i}: unit(id: 1) {{ ...F{i} id name }} ");

        var guarded = Guarding.Guard.Check($"{{ {string.Concat(units)} }} {string.Concat(fragments)}", null, null);

        Assert.Null(guarded.Refusal);
        Assert.InRange(guarded.Visited, 1_000, Bound);
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string? RuleOf(ExecutionError refusal) => (string?)refusal.Extensions?["rule"];
}
