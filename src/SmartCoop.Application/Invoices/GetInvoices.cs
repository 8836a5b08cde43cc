using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;

namespace SmartCoop.Application.Invoices;

/// <summary>Several invoices at once; what is unknown is left out.</summary>
/// <param name="Ids">Which ones.</param>
public sealed record GetInvoices(IReadOnlyList<Id<Invoice>> Ids) : IQuery<IReadOnlyList<InvoiceView>>;

internal sealed class GetInvoicesHandler(IReadStore store, MoneyReach money, TimeProvider clock)
    : IQueryHandler<GetInvoices, IReadOnlyList<InvoiceView>>
{
    public async ValueTask<IReadOnlyList<InvoiceView>> Handle(GetInvoices query, CancellationToken cancellationToken)
    {
        var found = await store.ListAsync(
            store.Set<Invoice>().Where(invoice => query.Ids.Contains(invoice.Id)).Select(InvoiceRow.In(store, money)),
            cancellationToken);
        var now = clock.GetUtcNow();
        return [.. found.Select(row => row.At(now))];
    }
}
