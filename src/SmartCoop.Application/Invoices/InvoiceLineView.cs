using SmartCoop.Application.Orders;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;

namespace SmartCoop.Application.Invoices;

/// <summary>One line of an invoice.</summary>
public sealed record InvoiceLineView : DocumentLineView
{
    internal InvoiceLineView(Id<Invoice> invoiceId, InvoiceLine line)
        : base(line) => InvoiceId = invoiceId;

    /// <summary>The invoice it is a line of.</summary>
    public Id<Invoice> InvoiceId { get; }
}

/// <summary>One line of a credit note; its amounts are positive and are given back.</summary>
public sealed record CreditNoteLineView : DocumentLineView
{
    internal CreditNoteLineView(Id<CreditNote> creditNoteId, CreditNoteLine line)
        : base(line) => CreditNoteId = creditNoteId;

    /// <summary>The credit note it is a line of.</summary>
    public Id<CreditNote> CreditNoteId { get; }
}
