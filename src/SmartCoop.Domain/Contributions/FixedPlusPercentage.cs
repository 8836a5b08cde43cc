using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Contributions;

/// <summary>So much a month, and a proportion of the margin.</summary>
/// <remarks>
/// Example: 30 a month and 13.5 %: a turnover of 40,000 with 5,000 of direct costs owes 360 + 4,725 = 5,085 for a
/// year. Source: Coopaname.
/// </remarks>
/// <param name="FixedPerMonth">What is owed for every month begun.</param>
/// <param name="Rate">The proportion of turnover less direct costs.</param>
public sealed record FixedPlusPercentage(Money FixedPerMonth, Rate Rate) : IOnPeriodCloseScheme
{
    /// <inheritdoc/>
    public Money ContributionOf(PeriodFigures figures) =>
        FixedPerMonth.Times(Quantity.Of(figures.Months)) + figures.Margin.Times(Rate);
}
