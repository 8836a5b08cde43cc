using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Contributions;

/// <summary>How much of its turnover or margin a unit shares with the whole cooperative.</summary>
/// <remarks>Another cooperative writes its own: a class with one of the two interfaces below.</remarks>
public interface IContributionScheme;

/// <summary>A scheme whose contribution is taken from each document, when it is issued.</summary>
/// <remarks>
/// A document takes the difference of one function: what is owed after it, less what was owed before it. So a credit
/// note gives back by the same function, and the order of the documents changes no total.
/// </remarks>
public interface IOnDocumentScheme : IContributionScheme
{
    /// <summary>
    /// Whether the turnover of a unit adds up over the calendar year; else each document stands alone.
    /// </summary>
    bool IsCumulativePerYear { get; }

    /// <summary>What is owed in all on this turnover, which is not negative and excludes VAT.</summary>
    Money Total(Money turnover);

    /// <summary>What one document owes, or what a credit note gives back when it is negative.</summary>
    /// <param name="net">The document, excluding VAT; negative for a credit note.</param>
    /// <param name="before">
    /// The turnover it adds to: of the unit and the year when <see cref="IsCumulativePerYear"/>, else of the document
    /// that is corrected.
    /// </param>
    Money OnDocument(Money net, Money before) => Total(before + net) - Total(before);
}

/// <summary>A scheme whose contribution is taken when a period is closed.</summary>
public interface IOnPeriodCloseScheme : IContributionScheme
{
    /// <summary>What is owed in all for the year so far; a close takes what was not taken before.</summary>
    Money ContributionOf(PeriodFigures figures);
}

/// <summary>What a unit did from the first day of the calendar year to the end of the period that is closed.</summary>
/// <param name="Turnover">Invoices less credit notes, excluding VAT.</param>
/// <param name="DirectCosts">What the unit bought to make it, excluding VAT.</param>
/// <param name="Months">How many months were begun.</param>
public readonly record struct PeriodFigures(Money Turnover, Money DirectCosts, int Months)
{
    /// <summary>Turnover less direct costs, never negative.</summary>
    public Money Margin => Money.Max(Turnover - DirectCosts, Money.Zero(Turnover.Currency));
}
