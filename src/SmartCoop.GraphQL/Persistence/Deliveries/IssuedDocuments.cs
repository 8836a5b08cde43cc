using Microsoft.EntityFrameworkCore;
using SmartCoop.Application.Deliveries;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;

namespace SmartCoop.GraphQL.Persistence.Deliveries;

internal sealed class IssuedDocuments(SmartCoopDbContext database) : IIssuedDocuments
{
    public Task<Invoice> InvoiceAsync(Id<Invoice> id, CancellationToken cancellationToken) =>
        database.Set<Invoice>().AsNoTracking()
            .Include(invoice => invoice.Lines)
            .SingleAsync(invoice => invoice.Id == id, cancellationToken);

    public Task<CreditNote> CreditNoteAsync(Id<CreditNote> id, CancellationToken cancellationToken) =>
        database.Set<CreditNote>().AsNoTracking()
            .Include(note => note.Lines)
            .SingleAsync(note => note.Id == id, cancellationToken);
}
