using CsCheck;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Tests.Generators;

namespace SmartCoop.Domain.Tests.Monetary;

/// <summary>Promise P7: splitting conserves cents, whatever the amount, the weights, their order, the sign.</summary>
public sealed class AllocationTests
{
    private const int Cases = 20_000;

    [Fact]
    public void Given_any_amount_and_weights_when_allocated_then_no_cent_is_lost_and_no_part_is_a_cent_off() =>
        Gen.Select(Any.Euros, Any.Weights).Sample(
            (amount, weights) => AssertConserved(amount, weights, amount.Allocate(weights)),
            iter: Cases);

    [Fact]
    public void Given_a_split_by_division_alone_when_checked_then_the_promise_is_seen_to_break() =>
        Assert.ThrowsAny<CsCheckException>(() => Gen.Select(Any.Euros, Any.Weights).Sample(
            (amount, weights) => AssertConserved(amount, weights, DivideAlone(amount, weights)),
            iter: Cases));

    [Fact]
    public void Given_any_amount_when_reversed_then_its_parts_are_the_reversed_parts() =>
        Gen.Select(Any.Euros, Any.Weights).Sample(
            (amount, weights) => Assert.All(
                amount.Allocate(weights).Zip((-amount).Allocate(weights), (part, reverse) => part + reverse),
                sum => Assert.True(sum.IsZero)),
            iter: Cases);

    [Fact]
    public void Given_any_order_of_the_weights_when_allocated_then_each_weight_gets_the_same() =>
        Gen.Select(Any.Euros, Any.Weights)
            .SelectMany((amount, weights) => Gen.Shuffle(weights).Select(shuffled => (amount, weights, shuffled)))
            .Sample(
                it => Assert.Equal(ByWeight(it.amount, it.weights), ByWeight(it.amount, it.shuffled)),
                iter: Cases);

    [Fact]
    public void Given_any_weights_when_all_are_doubled_then_the_parts_are_the_same() =>
        Gen.Select(Any.Euros, Any.Weights).Sample((amount, weights) => Assert.Equal(
            amount.Allocate(weights),
            amount.Allocate([.. weights.Select(weight => weight * 2)])));

    [Fact]
    public void Given_any_amount_when_splitting_then_no_cent_is_lost_and_no_part_differs_by_more_than_one() =>
        Gen.Select(Any.Euros, Gen.Int[1, 50]).Sample((amount, parts) =>
        {
            var shares = amount.Split(parts);

            Assert.Equal(amount, shares.Aggregate((sum, share) => sum + share));
            Assert.InRange(shares.Max().MinorUnits - shares.Min().MinorUnits, 0, 1);
            Assert.Equal(shares.OrderByDescending(share => share.Abs()), shares);
        });

    [Fact]
    public void Given_a_cent_that_three_parts_claim_alike_when_allocated_then_the_first_gets_it() =>
        Assert.Equal([34, 33, 33], Cents(100).Allocate([1, 1, 1]).Select(part => part.MinorUnits));

    [Fact]
    public void Given_a_tie_between_unequal_weights_when_allocated_then_the_larger_gets_the_cent() =>
        Assert.Equal([0, 2], Cents(2).Allocate([1, 3]).Select(part => part.MinorUnits));

    [Fact]
    public void Given_the_largest_amount_and_weights_when_allocated_then_nothing_overflows() =>
        Assert.Equal(
            [long.MaxValue / 2 + 1, long.MaxValue / 2],
            Cents(long.MaxValue).Allocate([long.MaxValue, long.MaxValue]).Select(part => part.MinorUnits));

    [Fact]
    public void Given_no_weight_a_negative_one_or_zeros_alone_when_allocated_then_it_throws()
    {
        Assert.Throws<ArgumentException>(() => Cents(1).Allocate([]));
        Assert.Throws<ArgumentException>(() => Cents(1).Allocate([2, -1]));
        Assert.Throws<ArgumentException>(() => Cents(1).Allocate([0, 0]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Cents(1).Split(0));
    }

    private static void AssertConserved(Money amount, long[] weights, IReadOnlyList<Money> parts)
    {
        Assert.Equal(amount, Money.Sum(Currency.Eur, parts));
        foreach (var (weight, part) in weights.Zip(parts))
        {
            var exact = (decimal)amount.MinorUnits * weight / weights.Sum();
            Assert.True(Math.Abs(part.MinorUnits - exact) < 1, $"{part} is a cent off {exact} cents.");
        }
    }

    private static Money[] DivideAlone(Money amount, long[] weights) =>
        [.. weights.Select(weight => Cents(amount.MinorUnits * weight / weights.Sum()))];

    private static IEnumerable<(long Weight, Money Part)> ByWeight(Money amount, long[] weights) =>
        weights.Zip(amount.Allocate(weights)).OrderBy(pair => pair.First).ThenBy(pair => pair.Second);

    private static Money Cents(long cents) => Money.FromMinorUnits(cents, Currency.Eur);
}
