namespace SmartCoop.Domain.Invoices;

/// <summary>The invoices of the cooperative, as if they were all in memory.</summary>
public interface IInvoiceRepository
{
    /// <summary>Finds an invoice, or <see langword="null"/> when there is none.</summary>
    Task<Invoice?> FindAsync(Id<Invoice> id, CancellationToken cancellationToken);

    /// <summary>Adds a new invoice.</summary>
    void Add(Invoice invoice);

    /// <summary>Adds the credit note of an invoice.</summary>
    void Add(CreditNote creditNote);
}
