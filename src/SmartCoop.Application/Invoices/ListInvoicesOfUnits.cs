using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Invoices;

/// <summary>The same page of the invoices of several units at once, newest first.</summary>
/// <param name="UnitIds">Whose invoices.</param>
/// <param name="Page">Which part of each list.</param>
public sealed record ListInvoicesOfUnits(IReadOnlyList<Id<ProductionUnit>> UnitIds, PageRequest Page)
    : IQuery<IReadOnlyDictionary<Id<ProductionUnit>, Page<InvoiceView>>>;

internal sealed class ListInvoicesOfUnitsHandler(IReadStore store, MoneyReach money, TimeProvider clock)
    : IQueryHandler<ListInvoicesOfUnits, IReadOnlyDictionary<Id<ProductionUnit>, Page<InvoiceView>>>
{
    public async ValueTask<IReadOnlyDictionary<Id<ProductionUnit>, Page<InvoiceView>>> Handle(
        ListInvoicesOfUnits query,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return await store.PagesAsync(
            store.Set<Invoice>().Where(invoice => query.UnitIds.Contains(invoice.UnitId)),
            invoice => invoice.UnitId,
            query.Page,
            InvoiceRow.In(store, money),
            row => row.At(now),
            newestFirst: true,
            cancellationToken);
    }
}
