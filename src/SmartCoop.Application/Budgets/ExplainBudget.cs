using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Budgets;

/// <summary>Where the money of a unit is: from what its clients owe to what it can spend now, to the cent.</summary>
/// <param name="UnitId">The unit.</param>
public sealed record ExplainBudget(Id<ProductionUnit> UnitId) : IQuery<BudgetStepView?>;

internal sealed class ExplainBudgetHandler(
    IReadStore visible,
    IFullReadStore store,
    UnitBudgets budgets,
    IActor actor)
    : IQueryHandler<ExplainBudget, BudgetStepView?>
{
    /// <summary>The most entries, invoices or reservations that are shown one by one; the rest is one step.</summary>
    private const int MostShown = 200;

    public async ValueTask<BudgetStepView?> Handle(ExplainBudget query, CancellationToken cancellationToken)
    {
        var found = await budgets.VisibleAsync(visible, actor.Viewer, [query.UnitId], cancellationToken);
        if (!found.TryGetValue(query.UnitId, out var budget)) return null;

        var currency = budget.Balance.Currency;
        return BudgetStepView.Sum(
            "Cash",
            BudgetRules.Cash,
            currency,
            [
                await BookedAsync(query.UnitId, budget.Balance, cancellationToken),
                BudgetStepView.Sum(
                    "Not paid by clients yet",
                    BudgetRules.Uncollected,
                    currency,
                    await UncollectedAsync(query.UnitId, budget, cancellationToken)),
                BudgetStepView.Sum(
                    "Reserved",
                    BudgetRules.Reserved,
                    currency,
                    await ReservedAsync(query.UnitId, budget.Reserved, cancellationToken)),
            ]);
    }

    private async Task<BudgetStepView> BookedAsync(
        Id<ProductionUnit> unitId,
        Money balance,
        CancellationToken cancellationToken)
    {
        var accounts = Account.All.Where(account => account.IsBudget).ToList();
        var entries = await store.ListAsync(
            store.Set<JournalEntry>()
                .Where(entry => entry.Lines.Any(line => line.UnitId == unitId && accounts.Contains(line.Account)))
                .OrderByDescending(entry => entry.Id)
                .Take(MostShown),
            cancellationToken);
        var documents = await DocumentFacts.ReadAsync(
            store, [.. entries.Select(entry => entry.SubjectId)], cancellationToken);

        var steps = new EntrySteps(unitId, documents);
        return BudgetStepView.Sum(
            "Budget",
            BudgetRules.Budget,
            balance.Currency,
            Completed([.. entries.Select(steps.Of)], balance));
    }

    private async Task<List<BudgetStepView>> UncollectedAsync(
        Id<ProductionUnit> unitId,
        UnitBudget budget,
        CancellationToken cancellationToken)
    {
        var invoices = await store.ListAsync(
            store.Set<Invoice>()
                .Where(invoice => invoice.UnitId == unitId
                    && (invoice.Status == InvoiceStatus.Issued
                        || invoice.Status == InvoiceStatus.PartiallyPaid
                        || invoice.Status == InvoiceStatus.Disputed))
                .OrderByDescending(invoice => invoice.Id)
                .Take(MostShown),
            cancellationToken);
        var steps = invoices.Where(invoice => invoice.Uncollected.IsPositive).Select(invoice => new BudgetStepView
        {
            Title = $"Invoice {invoice.Number}{(invoice.Guaranteed ? ", guaranteed" : "")}",
            Rule = BudgetRules.Uncollected,
            Amount = -invoice.Uncollected,
        });
        return Completed([.. steps], -budget.Open.UncollectedGuaranteed - budget.Open.UncollectedOther);
    }

    private async Task<List<BudgetStepView>> ReservedAsync(
        Id<ProductionUnit> unitId,
        Money reserved,
        CancellationToken cancellationToken)
    {
        var held = await store.ListAsync(
            store.Set<Reservation>()
                .Where(one => one.UnitId == unitId && one.Status == ReservationStatus.Held)
                .OrderByDescending(one => one.Id)
                .Take(MostShown),
            cancellationToken);
        var steps = held.Select(one => new BudgetStepView
        {
            Title = $"{one.Purpose}: {one.Note}",
            Rule = BudgetRules.Reserved,
            Amount = -one.Amount,
            BookedOn = one.ReservedOn,
        });
        return Completed([.. steps], -reserved);
    }

    /// <summary>Adds what is not shown one by one, so that the steps make the whole.</summary>
    private static List<BudgetStepView> Completed(List<BudgetStepView> steps, Money whole)
    {
        var rest = whole - Money.Sum(whole.Currency, steps.Select(step => step.Amount));
        if (!rest.IsZero)
            steps.Add(new BudgetStepView { Title = "Earlier", Rule = BudgetRules.Earlier, Amount = rest });

        return steps;
    }
}
