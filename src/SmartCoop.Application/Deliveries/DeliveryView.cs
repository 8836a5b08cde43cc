using SmartCoop.Domain;
using SmartCoop.Domain.Deliveries;
using SmartCoop.Domain.Invoices;

namespace SmartCoop.Application.Deliveries;

/// <summary>How an issued document left the cooperative, or why it could not yet.</summary>
/// <param name="Id">Identifies the delivery.</param>
/// <param name="InvoiceId">The invoice, or the invoice that the credit note corrects.</param>
/// <param name="CreditNoteId">The credit note; none where the document is the invoice itself.</param>
/// <param name="DeliveredAt">When it left, once it did.</param>
/// <param name="FileName">Under which name it left, once it did.</param>
/// <param name="Sha256">The SHA-256 of what left, in hexadecimal, once it did.</param>
/// <param name="Failures">How often it could not leave.</param>
/// <param name="LastFailure">Why it could not leave the last time.</param>
/// <param name="RetryAt">When it is tried again; none once it left.</param>
public sealed record DeliveryView(
    Id<DocumentDelivery> Id,
    Id<Invoice> InvoiceId,
    Id<CreditNote>? CreditNoteId,
    DateTimeOffset? DeliveredAt,
    string? FileName,
    string? Sha256,
    int Failures,
    string? LastFailure,
    DateTimeOffset? RetryAt);
