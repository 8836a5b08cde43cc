using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;

namespace SmartCoop.Application.Deliveries;

/// <summary>Issued documents with their lines, to be printed; nothing of them is tracked.</summary>
public interface IIssuedDocuments
{
    /// <summary>Reads an invoice.</summary>
    Task<Invoice> InvoiceAsync(Id<Invoice> id, CancellationToken cancellationToken);

    /// <summary>Reads a credit note.</summary>
    Task<CreditNote> CreditNoteAsync(Id<CreditNote> id, CancellationToken cancellationToken);
}
