using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>What the rest of a bank transaction may be for, best first, each with its reason.</summary>
/// <param name="TransactionId">The bank transaction.</param>
public sealed record SuggestAllocations(Id<BankTransaction> TransactionId)
    : IQuery<IReadOnlyList<AllocationSuggestionView>>;

internal sealed class SuggestAllocationsHandler(IReadStore store, OpenItems openItems)
    : IQueryHandler<SuggestAllocations, IReadOnlyList<AllocationSuggestionView>>
{
    public async ValueTask<IReadOnlyList<AllocationSuggestionView>> Handle(
        SuggestAllocations query,
        CancellationToken cancellationToken)
    {
        var transaction = await store.FirstOrDefaultAsync(
            store.Set<BankTransaction>().Where(transaction => transaction.Id == query.TransactionId),
            cancellationToken);
        if (transaction is not { IsIncoming: true } || transaction.Remaining.IsZero) return [];

        var suggestions = Matching.Suggest(
            transaction,
            await openItems.InvoicesAsync(transaction, cancellationToken),
            await openItems.SubscriptionsSayingAsync(transaction, cancellationToken));
        return [.. suggestions.Select(AllocationSuggestionView.Of)];
    }
}
