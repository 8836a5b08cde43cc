namespace SmartCoop.Domain.Tests;

public sealed class ResultTests
{
    private static readonly InvalidValue NoName = new("name", "", "it must not be empty");
    private static readonly InvalidValue NoTrade = new("trade", "", "it must not be empty");

    [Fact]
    public void Given_an_outcome_when_wrapped_then_there_is_no_refusal()
    {
        Result<int> result = 42;

        Assert.Equal(42, result.Value);
        Assert.Null(result.Refusal);
        Assert.Empty(result.Refusals);
    }

    [Fact]
    public void Given_several_refusals_when_wrapped_then_all_are_kept_and_the_outcome_throws_the_first()
    {
        Result<int> result = new List<DomainError> { NoName, NoTrade };

        Assert.Equal([NoName, NoTrade], result.Refusals);
        Assert.Equal(NoName, result.Refusal);
        Assert.Equal(NoName.Message, Assert.Throws<InvalidOperationException>(() => result.Value).Message);
    }

    [Fact]
    public void Given_no_refusal_when_refused_then_it_throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Result<int>.Refuse([]));
}
