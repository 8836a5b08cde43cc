using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Tests.Accounting;

/// <summary>A journal in memory, which posts every fact by the table, as the application does.</summary>
internal sealed class Books
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private readonly List<JournalEntry> _entries = [];

    public IReadOnlyList<JournalEntry> Entries => _entries;

    public IEnumerable<JournalLine> Lines => _entries.SelectMany(entry => entry.Lines);

    /// <summary>Posts what the aggregates recorded, and forgets it.</summary>
    public Books Post(params AggregateRoot[] aggregates)
    {
        foreach (var aggregate in aggregates)
        {
            foreach (var fact in aggregate.Events) Post(fact);
            aggregate.ClearEvents();
        }

        return this;
    }

    public void Post(IDomainEvent fact, bool unitIsClosed = false)
    {
        if (PostingRules.Of(fact) is not { } posting) return;
        var asked = unitIsClosed ? posting.OnTheCollective() : posting;
        _entries.Add(JournalEntry.Post(Id.New<JournalEntry>(Now), asked).Value);
    }

    /// <summary>Debit less credit.</summary>
    public Money Balance(Account account, Dimension? dimension = null) => Sum(Lines
        .Where(line => line.Account == account && (dimension is null || line.Dimension == dimension)));

    /// <summary>Income less charges and contribution of a unit: the balance of its budget.</summary>
    public Money BudgetOf(Id<ProductionUnit> unitId) =>
        -Sum(Lines.Where(line => line.UnitId == unitId && line.Account.IsBudget));

    public UnitBudget TiersOf(Id<ProductionUnit> unitId, OpenClaims open, Money reserved) =>
        UnitBudget.Of(BudgetOf(unitId), open, reserved);

    private static Money Sum(IEnumerable<JournalLine> lines) =>
        Money.Sum(Currency.Eur, lines.Select(line => line.Amount));
}
