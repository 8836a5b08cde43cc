using System.Text;
using SmartCoop.Application.Budgets;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.GraphQL.Tests.Payments;

/// <summary>The tree of an explanation, checked and written as a person reads it.</summary>
internal static class Steps
{
    public static void AddUp(BudgetStepView step)
    {
        if (step.Steps.Count is 0) return;

        Assert.Equal(step.Amount, Money.Sum(step.Amount.Currency, step.Steps.Select(part => part.Amount)));
        Assert.All(step.Steps, AddUp);
    }

    public static string Text(BudgetStepView step)
    {
        var text = new StringBuilder();
        Write(text, step, indent: 0);
        return text.ToString().Replace($"{Cooperative.Today:yyyy-MM-dd}", "today", StringComparison.Ordinal);
    }

    private static void Write(StringBuilder text, BudgetStepView step, int indent)
    {
        var booked = step.EntryId is null ? "" : "  [booked]";
        var version = step.Version is null ? "" : $"  ({step.Version})";
        text.Append($"{new string(' ', indent)}{step.Title}".PadRight(48))
            .Append($"{step.Amount,14}{version}{booked}".TrimEnd())
            .Append('\n');
        foreach (var part in step.Steps) Write(text, part, indent + 2);
    }
}
