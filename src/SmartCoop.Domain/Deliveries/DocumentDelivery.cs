using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Deliveries;

/// <summary>How an issued invoice or credit note left the cooperative: tried until it left, and once only.</summary>
/// <remarks>
/// <code>
/// Begin ──Fail──▶ to be retried ──Fail──▶ to be retried, later each time
///   └─────────────────┴────────Deliver──▶ delivered
/// </code>
/// Invariant: a document that was delivered stays delivered, with the name and the hash of that moment.
/// </remarks>
public sealed class DocumentDelivery : AggregateRoot<DocumentDelivery>
{
    /// <summary>The longest explanation of a failure that is kept, in characters.</summary>
    public const int LongestFailure = 500;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    private DocumentDelivery(Id<DocumentDelivery> id)
        : base(id)
    {
    }

    /// <summary>The legal entity that issued the document.</summary>
    public Id<LegalEntity> EntityId { get; private set; }

    /// <summary>The unit that worked.</summary>
    public Id<ProductionUnit> UnitId { get; private set; }

    /// <summary>The invoice, or the invoice that the credit note corrects.</summary>
    public Id<Invoice> InvoiceId { get; private set; }

    /// <summary>The credit note; none where the document is the invoice itself.</summary>
    public Id<CreditNote>? CreditNoteId { get; private set; }

    /// <summary>When it left, once it did.</summary>
    public DateTimeOffset? DeliveredAt { get; private set; }

    /// <summary>Under which name it left, once it did.</summary>
    public string? FileName { get; private set; }

    /// <summary>The SHA-256 of what left, in hexadecimal, once it did.</summary>
    public string? Sha256 { get; private set; }

    /// <summary>How often it could not leave.</summary>
    public int Failures { get; private set; }

    /// <summary>Why it could not leave the last time; kept after it did.</summary>
    public string? LastFailure { get; private set; }

    /// <summary>When it is tried again; none once it left.</summary>
    public DateTimeOffset? RetryAt { get; private set; }

    /// <summary>Begins to deliver a document.</summary>
    /// <param name="id">The identifier of the new delivery.</param>
    /// <param name="document">Which document.</param>
    public static DocumentDelivery Begin(Id<DocumentDelivery> id, IssuedDocument document) => new(id)
    {
        EntityId = document.EntityId,
        UnitId = document.UnitId,
        InvoiceId = document.InvoiceId,
        CreditNoteId = document.CreditNoteId,
    };

    /// <summary>Notes that the document left.</summary>
    /// <param name="fileName">Under which name.</param>
    /// <param name="sha256">The SHA-256 of what left, in hexadecimal.</param>
    /// <param name="deliveredAt">When.</param>
    public Result<DocumentDelivered> Deliver(string fileName, string sha256, DateTimeOffset deliveredAt)
    {
        if (DeliveredAt is not null) return new DocumentAlreadyDelivered(Id);

        (DeliveredAt, FileName, Sha256, RetryAt) = (deliveredAt, fileName, sha256, null);

        return Record(new DocumentDelivered(
            Id, EntityId, UnitId, InvoiceId, CreditNoteId, fileName, sha256, deliveredAt));
    }

    /// <summary>Notes that the document could not leave: after 5 seconds it is tried again, then ever later.</summary>
    /// <param name="reason">Why; cut after <see cref="LongestFailure"/> characters.</param>
    /// <param name="failedAt">When.</param>
    public Result<DocumentDeliveryFailed> Fail(string reason, DateTimeOffset failedAt)
    {
        if (DeliveredAt is not null) return new DocumentAlreadyDelivered(Id);

        var pause = FirstPause * Math.Pow(2, Math.Min(Failures, 20));
        Failures++;
        LastFailure = reason.Length <= LongestFailure ? reason : reason[..LongestFailure];
        RetryAt = failedAt + (pause < LongestPause ? pause : LongestPause);

        return Record(new DocumentDeliveryFailed(
            Id, EntityId, UnitId, InvoiceId, CreditNoteId, Failures, RetryAt.Value));
    }
}

/// <summary>A document that was issued, and must reach its client.</summary>
/// <param name="EntityId">The legal entity that issued it.</param>
/// <param name="UnitId">The unit that worked.</param>
/// <param name="InvoiceId">The invoice, or the invoice that the credit note corrects.</param>
/// <param name="CreditNoteId">The credit note; none where the document is the invoice itself.</param>
public sealed record IssuedDocument(
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Invoice> InvoiceId,
    Id<CreditNote>? CreditNoteId);
