using SmartCoop.Domain;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.Budgets;

/// <summary>One step from what clients owe to what a unit can spend; its own steps add up to it, to the cent.</summary>
public sealed record BudgetStepView
{
    /// <summary>What the step is, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>More than zero when it adds to the budget, less than zero when it takes from it.</summary>
    public required Money Amount { get; init; }

    /// <summary>The rule by which the amount was found.</summary>
    public required string Rule { get; init; }

    /// <summary>The version of the rule that was in force, where the rule has versions.</summary>
    public string? Version { get; init; }

    /// <summary>The entry of the journal that books it, where one does.</summary>
    public Id<JournalEntry>? EntryId { get; init; }

    /// <summary>The day of the entry, where there is one.</summary>
    public DateOnly? BookedOn { get; init; }

    /// <summary>The steps that add up to this one; empty where nothing is left to explain.</summary>
    public IReadOnlyList<BudgetStepView> Steps { get; init; } = [];

    /// <summary>A step that is the sum of others.</summary>
    internal static BudgetStepView Sum(
        string title,
        string rule,
        Currency currency,
        List<BudgetStepView> steps) => new()
        {
            Title = title,
            Rule = rule,
            Amount = Money.Sum(currency, steps.Select(step => step.Amount)),
            Steps = steps,
        };
}
