using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>The bank transactions.</summary>
/// <param name="EntityId">Of this legal entity only.</param>
/// <param name="StatementId">Of this statement only.</param>
/// <param name="State">Allocated that far only.</param>
/// <param name="From">Booked from this day on.</param>
/// <param name="Until">Booked until this day, included.</param>
/// <param name="Page">Which part of the list.</param>
/// <param name="Sorting">In which order.</param>
public sealed record ListBankTransactions(
    Id<LegalEntity>? EntityId,
    Id<BankStatement>? StatementId,
    AllocationState? State,
    DateOnly? From,
    DateOnly? Until,
    PageRequest Page,
    BankTransactionSorting Sorting = BankTransactionSorting.Newest) : IQuery<Page<BankTransactionView>>;

internal sealed class ListBankTransactionsHandler(IReadStore store)
    : IQueryHandler<ListBankTransactions, Page<BankTransactionView>>
{
    public async ValueTask<Page<BankTransactionView>> Handle(
        ListBankTransactions query,
        CancellationToken cancellationToken)
    {
        var transactions = store.Set<BankTransaction>();
        if (query.EntityId is { } entity) transactions = transactions.Where(one => one.EntityId == entity);
        if (query.StatementId is { } statement) transactions = transactions.Where(one => one.StatementId == statement);
        if (query.State is { } state) transactions = transactions.Where(one => one.State == state);
        if (query.From is { } from) transactions = transactions.Where(one => one.BookedOn >= from);
        if (query.Until is { } until) transactions = transactions.Where(one => one.BookedOn <= until);

        return query.Sorting is BankTransactionSorting.BookedFirst or BankTransactionSorting.BookedLast
            ? await store.PageAsync(
                ByBooking(transactions),
                DaySort.Key,
                query.Page,
                BankTransactionView.Of,
                largestFirst: query.Sorting is BankTransactionSorting.BookedLast,
                cancellationToken)
            : await store.PageAsync(
                transactions,
                query.Page,
                BankTransactionView.Of,
                newestFirst: query.Sorting is BankTransactionSorting.Newest,
                cancellationToken);
    }

    private static IQueryable<Sortable<BankTransaction, DateOnly>> ByBooking(IQueryable<BankTransaction> all) =>
        all.Select(one => new Sortable<BankTransaction, DateOnly> { Root = one, Id = one.Id, Key = one.BookedOn });
}
