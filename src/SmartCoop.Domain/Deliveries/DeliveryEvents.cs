using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Deliveries;

/// <summary>An issued document left the cooperative.</summary>
/// <param name="DeliveryId">The delivery.</param>
/// <param name="EntityId">The legal entity that issued the document.</param>
/// <param name="UnitId">The unit that worked.</param>
/// <param name="InvoiceId">The invoice, or the invoice that the credit note corrects.</param>
/// <param name="CreditNoteId">The credit note; none where the document is the invoice itself.</param>
/// <param name="FileName">Under which name it left.</param>
/// <param name="Sha256">The SHA-256 of what left, in hexadecimal.</param>
/// <param name="DeliveredAt">When.</param>
public sealed record DocumentDelivered(
    Id<DocumentDelivery> DeliveryId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Invoice> InvoiceId,
    Id<CreditNote>? CreditNoteId,
    string FileName,
    string Sha256,
    DateTimeOffset DeliveredAt) : IUnitEvent;

/// <summary>An issued document could not leave yet; the delivery says why.</summary>
/// <param name="DeliveryId">The delivery.</param>
/// <param name="EntityId">The legal entity that issued the document.</param>
/// <param name="UnitId">The unit that worked.</param>
/// <param name="InvoiceId">The invoice, or the invoice that the credit note corrects.</param>
/// <param name="CreditNoteId">The credit note; none where the document is the invoice itself.</param>
/// <param name="Failures">How often it could not leave so far.</param>
/// <param name="RetryAt">When it is tried again.</param>
public sealed record DocumentDeliveryFailed(
    Id<DocumentDelivery> DeliveryId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Invoice> InvoiceId,
    Id<CreditNote>? CreditNoteId,
    int Failures,
    DateTimeOffset RetryAt) : IUnitEvent;
