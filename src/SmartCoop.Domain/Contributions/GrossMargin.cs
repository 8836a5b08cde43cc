using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Contributions;

/// <summary>A proportion of the margin, at least so much a month, at most so much a year.</summary>
/// <remarks>Example: 12 %, 40 a month, 8,400 a year (reached at a margin of 70,000). Source: CAE Mosaïque.</remarks>
/// <param name="Rate">The proportion of turnover less direct costs.</param>
/// <param name="FloorPerMonth">What is owed for every month begun, whatever the margin.</param>
/// <param name="CapPerYear">The most that is owed for a calendar year.</param>
public sealed record GrossMargin(Rate Rate, Money FloorPerMonth, Money CapPerYear) : IOnPeriodCloseScheme
{
    /// <inheritdoc/>
    public Money ContributionOf(PeriodFigures figures)
    {
        var floor = FloorPerMonth.Times(Quantity.Of(figures.Months));
        return Money.Min(Money.Max(figures.Margin.Times(Rate), floor), CapPerYear);
    }
}
