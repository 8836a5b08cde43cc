namespace SmartCoop.Domain.Monetary;

/// <content>Multiples and parts of an amount, where cents could be lost and are not.</content>
public readonly partial record struct Money
{
    /// <summary>The given proportion of the amount, rounded to the nearest minor unit, a half away from zero.</summary>
    public Money Times(Rate rate) =>
        new(Rounding.ToNearest((Int128)MinorUnits * rate.PartsPerMillion, Rate.Million), Currency);

    /// <summary>The amount as the price of one, times a quantity, rounded like <see cref="Times(Rate)"/>.</summary>
    public Money Times(Quantity quantity) =>
        new(Rounding.ToNearest((Int128)MinorUnits * quantity.Thousandths, Quantity.PerUnit), Currency);

    /// <summary>What falls to a part of a whole: this × part ÷ whole, rounded like <see cref="Times(Rate)"/>.</summary>
    /// <remarks>
    /// The share of the whole is the amount itself, even when the whole is zero. Shares of several parts need not add
    /// up: take the last as what is left, or use <see cref="Allocate"/>.
    /// </remarks>
    /// <param name="part">The part, in the currency of the whole.</param>
    /// <param name="whole">The whole, which is not zero unless the part is the whole.</param>
    /// <exception cref="DivideByZeroException">The whole is zero and the part is not.</exception>
    public Money Share(Money part, Money whole)
    {
        if (part == whole) return this;

        return new Money(Rounding.ToNearest((Int128)MinorUnits * part.In(whole.Currency), whole.MinorUnits), Currency);
    }

    /// <summary>Splits the amount into parts that differ by at most one minor unit and add up to it exactly.</summary>
    /// <param name="parts">How many parts, at least one. The larger parts come first.</param>
    public IReadOnlyList<Money> Split(int parts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 1);
        return Allocate([.. Enumerable.Repeat(1L, parts)]);
    }

    /// <summary>Splits the amount in proportion to weights, into parts that add up to it exactly.</summary>
    /// <remarks>
    /// <para>
    /// Largest remainder: each part is its exact share without the fraction of a minor unit; the minor units left over
    /// go, one each, to the parts that lost the most. No part is a whole minor unit away from its exact share.
    /// </para>
    /// <para>
    /// On a tie the larger weight comes first, then the earlier one: the order of the weights changes nothing but the
    /// order of the parts, and the parts of a reversed amount are the reversed parts.
    /// </para>
    /// </remarks>
    /// <param name="weights">The weights, none negative, not all zero. A weight of zero gets nothing.</param>
    /// <exception cref="ArgumentException">There is no weight, a negative one, or they are all zero.</exception>
    public IReadOnlyList<Money> Allocate(IReadOnlyList<long> weights)
    {
        if (weights.Any(weight => weight < 0))
            throw new ArgumentException("A weight must not be negative.", nameof(weights));

        var total = weights.Aggregate(Int128.Zero, (sum, weight) => sum + weight);
        if (total == 0) throw new ArgumentException("At least one weight must be more than zero.", nameof(weights));

        var magnitude = Int128.Abs(MinorUnits);
        var parts = weights.Select(weight => magnitude * weight / total).ToArray();
        var leftOver = (int)(magnitude - parts.Aggregate(Int128.Zero, (sum, part) => sum + part));
        foreach (var index in ByLargestRemainder(magnitude, weights, total).Take(leftOver)) parts[index]++;

        var (sign, currency) = (Math.Sign(MinorUnits), Currency);
        return [.. parts.Select(part => new Money((long)(part * sign), currency))];
    }

    private static IEnumerable<int> ByLargestRemainder(Int128 magnitude, IReadOnlyList<long> weights, Int128 total) =>
        Enumerable.Range(0, weights.Count)
            .OrderByDescending(index => magnitude * weights[index] % total)
            .ThenByDescending(index => weights[index]);
}
