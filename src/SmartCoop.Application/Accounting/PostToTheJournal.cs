using SmartCoop.Application.Events;
using SmartCoop.Domain;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Accounting;

/// <summary>When a fact moves money, the books follow in the same transaction: the ledger never lags.</summary>
internal sealed class PostToTheJournal(IJournal journal, IProductionUnitRepository units, TimeProvider clock)
    : RecordedHandler<IDomainEvent>
{
    protected override async ValueTask Handle(IDomainEvent fact, CancellationToken cancellationToken)
    {
        if (PostingRules.Of(fact) is not { } posting) return;

        if (fact is IUnitEvent about && await IsClosedAsync(about.UnitId, cancellationToken))
            posting = posting.OnTheCollective();
        journal.Add(JournalEntry.Post(Id.New<JournalEntry>(clock.GetUtcNow()), posting).Value);
    }

    private async ValueTask<bool> IsClosedAsync(Id<ProductionUnit> unitId, CancellationToken cancellationToken) =>
        await units.FindAsync(unitId, cancellationToken) is { State: UnitState.Closed };
}
