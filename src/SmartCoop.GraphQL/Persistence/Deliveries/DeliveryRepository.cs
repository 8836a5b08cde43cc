using Microsoft.EntityFrameworkCore;
using SmartCoop.Domain;
using SmartCoop.Domain.Deliveries;
using SmartCoop.Domain.Invoices;

namespace SmartCoop.GraphQL.Persistence.Deliveries;

internal sealed class DeliveryRepository(SmartCoopDbContext database) : IDeliveryRepository
{
    public Task<DocumentDelivery?> FindAsync(
        Id<Invoice> invoiceId,
        Id<CreditNote>? creditNoteId,
        CancellationToken cancellationToken) =>
        database.Set<DocumentDelivery>().SingleOrDefaultAsync(
            delivery => delivery.InvoiceId == invoiceId && delivery.CreditNoteId == creditNoteId,
            cancellationToken);

    public void Add(DocumentDelivery delivery) => database.Add(delivery);
}
