using SmartCoop.Domain.Invoices;

namespace SmartCoop.Domain.Deliveries;

/// <summary>The deliveries of documents, as if they were all in memory.</summary>
public interface IDeliveryRepository
{
    /// <summary>Finds the delivery of a document, or <see langword="null"/> when it was never tried.</summary>
    /// <param name="invoiceId">The invoice, or the invoice that the credit note corrects.</param>
    /// <param name="creditNoteId">The credit note; none for the invoice itself.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    Task<DocumentDelivery?> FindAsync(
        Id<Invoice> invoiceId,
        Id<CreditNote>? creditNoteId,
        CancellationToken cancellationToken);

    /// <summary>Adds a new delivery.</summary>
    void Add(DocumentDelivery delivery);
}
