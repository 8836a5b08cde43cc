using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>Several bank transactions at once; what is unknown is left out.</summary>
/// <param name="Ids">Which ones.</param>
public sealed record GetBankTransactions(IReadOnlyList<Id<BankTransaction>> Ids)
    : IQuery<IReadOnlyList<BankTransactionView>>;

internal sealed class GetBankTransactionsHandler(IReadStore store)
    : IQueryHandler<GetBankTransactions, IReadOnlyList<BankTransactionView>>
{
    public async ValueTask<IReadOnlyList<BankTransactionView>> Handle(
        GetBankTransactions query,
        CancellationToken cancellationToken) => await store.ListAsync(
            store.Set<BankTransaction>().Where(one => query.Ids.Contains(one.Id)).Select(BankTransactionView.Of),
            cancellationToken);
}
