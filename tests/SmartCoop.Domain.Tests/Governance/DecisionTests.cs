using SmartCoop.Domain.Governance;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Domain.Tests.Governance;

public sealed class DecisionTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 6, 20);
    private static readonly Id<LegalEntity> Entity = Id.New<LegalEntity>(Now);

    [Fact]
    public void Given_a_vote_of_the_assembly_when_written_down_then_it_is_a_fact()
    {
        var decision = Take(Today, " Contribution of 6.5 % ").Value;

        Assert.Equal("Contribution of 6.5 %", decision.Title);
        Assert.Equal(
            [new DecisionTaken(Entity, decision.Id, DecisionBody.GeneralAssembly, Today, "Contribution of 6.5 %")],
            decision.Events);
    }

    [Fact]
    public void Given_a_vote_of_tomorrow_when_written_down_then_it_is_refused() =>
        Assert.Equal(
            new DecisionNotTakenYet(Today.AddDays(1), Today),
            Take(Today.AddDays(1), "Contribution of 6.5 %").Refusal);

    [Fact]
    public void Given_no_title_when_written_down_then_it_is_refused() =>
        Assert.Equal(
            new InvalidValue("title of a decision", "", "it must not be empty"),
            Take(Today, "\n").Refusal);

    private static Result<Decision> Take(DateOnly takenOn, string title) => Decision.Take(
        Id.New<Decision>(Now), Entity, DecisionBody.GeneralAssembly, takenOn, title, Today);
}
