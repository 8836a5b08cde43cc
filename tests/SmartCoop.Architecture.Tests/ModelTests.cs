namespace SmartCoop.Architecture.Tests;

/// <summary>How aggregates, facts and refusals are made, and that each rule would notice.</summary>
public sealed class ModelTests
{
    [Fact]
    public void Aggregates_are_made_and_changed_by_transitions_only()
    {
        Assert.NotEmpty(ModelRules.Aggregates(House.Domain));
        House.Holds(ModelRules.AggregatesHaveNoPublicConstructorOrSetter(House.Domain));
    }

    [Fact]
    public void Broken__an_aggregate_that_anybody_can_change_is_noticed() =>
        Assert.Equal(["Ruin"], ModelRules.AggregatesHaveNoPublicConstructorOrSetter(House.Ruins));

    [Fact]
    public void Aggregates_refer_to_each_other_by_identifier() =>
        House.Holds(ModelRules.AggregatesHoldNoOtherAggregate(House.Domain));

    [Fact]
    public void Broken__an_aggregate_that_holds_another_is_noticed() =>
        Assert.Equal(
            ["Ruin.<Neighbour>k__BackingField"],
            ModelRules.AggregatesHoldNoOtherAggregate(House.Ruins));

    [Fact]
    public void Facts_are_sealed_records_that_never_change()
    {
        Assert.NotEmpty(ModelRules.Facts(House.Domain));
        House.Holds(ModelRules.FactsAreSealedRecordsThatNeverChange(House.Domain));
    }

    [Fact]
    public void Broken__a_fact_that_can_be_changed_is_noticed() =>
        Assert.Equal(["RuinFell"], ModelRules.FactsAreSealedRecordsThatNeverChange(House.Ruins));

    [Fact]
    public void Refusals_are_sealed_records_that_never_change()
    {
        Assert.NotEmpty(ModelRules.Refusals(House.Domain));
        House.Holds(ModelRules.RefusalsAreSealedRecordsThatNeverChange(House.Domain));
        House.Holds(ModelRules.RefusalsAreSealedRecordsThatNeverChange(House.Application));
    }

    [Fact]
    public void Broken__a_refusal_that_others_derive_from_is_noticed() =>
        Assert.Equal(["RuinStands"], ModelRules.RefusalsAreSealedRecordsThatNeverChange(House.Ruins));
}
