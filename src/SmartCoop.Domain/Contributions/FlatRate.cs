using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Contributions;

/// <summary>The same proportion of every document, rounded half-up on each.</summary>
/// <param name="Rate">The proportion, less than the whole: 6.5 % when nothing else was decided.</param>
public sealed record FlatRate(Rate Rate) : IOnDocumentScheme
{
    /// <summary>The rate of a cooperative that decided no other.</summary>
    /// <remarks>Source: Smart Belgium, "contributions mutualisées": 6.5 % of what is invoiced, excluding VAT.</remarks>
    public static FlatRate Default { get; } = new(Rate.FromPercent(6.5m));

    /// <summary>The proportion, less than the whole.</summary>
    public Rate Rate { get; } = Rate < Rate.Whole
        ? Rate
        : throw new ArgumentOutOfRangeException(nameof(Rate), Rate, "A contribution leaves something to the unit.");

    /// <inheritdoc/>
    public bool IsCumulativePerYear => false;

    /// <inheritdoc/>
    public Money Total(Money turnover) => turnover.Times(Rate);

    /// <summary>The price, excluding VAT, which leaves the unit its cost once the contribution is taken.</summary>
    /// <remarks>cost ÷ (1 − rate), rounded half-up: 800.00 at 6.5 % asks for 855.61.</remarks>
    /// <param name="cost">Pay, charges and expenses the price has to cover.</param>
    public Money PriceFor(Money cost)
    {
        var left = Rate.Whole.PartsPerMillion - Rate.PartsPerMillion;
        return cost.Share(
            Money.FromMinorUnits(Rate.Whole.PartsPerMillion, cost.Currency),
            Money.FromMinorUnits(left, cost.Currency));
    }
}
