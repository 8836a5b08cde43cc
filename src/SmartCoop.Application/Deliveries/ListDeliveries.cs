using System.Linq.Expressions;
using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Deliveries;
using SmartCoop.Domain.Invoices;

namespace SmartCoop.Application.Deliveries;

/// <summary>The deliveries of several invoices at once; those that were never tried are left out.</summary>
/// <param name="InvoiceIds">The invoices.</param>
public sealed record ListDeliveriesOfInvoices(IReadOnlyList<Id<Invoice>> InvoiceIds)
    : IQuery<IReadOnlyList<DeliveryView>>;

/// <summary>The deliveries of several credit notes at once; those that were never tried are left out.</summary>
/// <param name="CreditNoteIds">The credit notes.</param>
public sealed record ListDeliveriesOfCreditNotes(IReadOnlyList<Id<CreditNote>> CreditNoteIds)
    : IQuery<IReadOnlyList<DeliveryView>>;

internal sealed class ListDeliveriesHandler(IReadStore store) :
    IQueryHandler<ListDeliveriesOfInvoices, IReadOnlyList<DeliveryView>>,
    IQueryHandler<ListDeliveriesOfCreditNotes, IReadOnlyList<DeliveryView>>
{
    private static readonly Expression<Func<DocumentDelivery, DeliveryView>> View = delivery => new DeliveryView(
        delivery.Id,
        delivery.InvoiceId,
        delivery.CreditNoteId,
        delivery.DeliveredAt,
        delivery.FileName,
        delivery.Sha256,
        delivery.Failures,
        delivery.LastFailure,
        delivery.RetryAt);

    public async ValueTask<IReadOnlyList<DeliveryView>> Handle(
        ListDeliveriesOfInvoices query,
        CancellationToken cancellationToken) =>
        await store.ListAsync(
            store.Set<DocumentDelivery>()
                .Where(delivery => delivery.CreditNoteId == null && query.InvoiceIds.Contains(delivery.InvoiceId))
                .Select(View),
            cancellationToken);

    public async ValueTask<IReadOnlyList<DeliveryView>> Handle(
        ListDeliveriesOfCreditNotes query,
        CancellationToken cancellationToken)
    {
        var ids = query.CreditNoteIds.Select(id => (Id<CreditNote>?)id).ToList();
        return await store.ListAsync(
            store.Set<DocumentDelivery>().Where(delivery => ids.Contains(delivery.CreditNoteId)).Select(View),
            cancellationToken);
    }
}
