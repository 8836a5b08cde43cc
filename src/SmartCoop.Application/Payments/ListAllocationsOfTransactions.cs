using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>What the parts of several bank transactions are for, in the order they were allocated.</summary>
/// <param name="TransactionIds">Which transactions.</param>
public sealed record ListAllocationsOfTransactions(IReadOnlyList<Id<BankTransaction>> TransactionIds)
    : IQuery<IReadOnlyList<PaymentView>>;

internal sealed class ListAllocationsOfTransactionsHandler(IReadStore store)
    : IQueryHandler<ListAllocationsOfTransactions, IReadOnlyList<PaymentView>>
{
    public async ValueTask<IReadOnlyList<PaymentView>> Handle(
        ListAllocationsOfTransactions query,
        CancellationToken cancellationToken) => await store.ListAsync(
            store.Set<Allocation>()
                .Where(part => part.TransactionId != null && query.TransactionIds.Contains(part.TransactionId.Value))
                .OrderBy(part => part.Id)
                .Select(PaymentView.Of),
            cancellationToken);
}
