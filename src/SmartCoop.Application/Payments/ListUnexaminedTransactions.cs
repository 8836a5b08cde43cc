using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>The oldest bank transactions the automatic matching has not looked at yet.</summary>
/// <param name="Limit">How many at most.</param>
public sealed record ListUnexaminedTransactions(int Limit) : IQuery<IReadOnlyList<Id<BankTransaction>>>;

internal sealed class ListUnexaminedTransactionsHandler(IReadStore store)
    : IQueryHandler<ListUnexaminedTransactions, IReadOnlyList<Id<BankTransaction>>>
{
    public async ValueTask<IReadOnlyList<Id<BankTransaction>>> Handle(
        ListUnexaminedTransactions query,
        CancellationToken cancellationToken) => await store.ListAsync(
            store.Set<BankTransaction>()
                .Where(transaction => !transaction.IsExamined)
                .OrderBy(transaction => transaction.Id)
                .Take(query.Limit)
                .Select(transaction => transaction.Id),
            cancellationToken);
}
