using Mediator;
using SmartCoop.Application.Events;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Deliveries;

namespace SmartCoop.Application.Deliveries;

/// <summary>Notes what became of an attempt to deliver a document.</summary>
/// <param name="Document">Which document.</param>
/// <param name="Attempt">What became of it.</param>
/// <param name="ReadUpTo">The position of the fact that asked for it; none when it was tried again.</param>
public sealed record RecordDelivery(IssuedDocument Document, DeliveryAttempt Attempt, long? ReadUpTo)
    : Command<Id<DocumentDelivery>>;

/// <summary>What became of an attempt to deliver a document.</summary>
/// <param name="FileName">Under which name it left, if it did.</param>
/// <param name="Sha256">The SHA-256 of what left, in hexadecimal, if it did.</param>
/// <param name="Failure">Why it could not leave, if it could not.</param>
public sealed record DeliveryAttempt(string? FileName, string? Sha256, string? Failure);

internal sealed class RecordDeliveryHandler(
    IDeliveryRepository deliveries,
    IEventBookmarks bookmarks,
    TimeProvider clock)
    : ICommandHandler<RecordDelivery, Result<Id<DocumentDelivery>>>
{
    public async ValueTask<Result<Id<DocumentDelivery>>> Handle(
        RecordDelivery command,
        CancellationToken cancellationToken)
    {
        if (command.ReadUpTo is { } position)
            await bookmarks.MoveAsync(DeliverDocuments.Reader, position, cancellationToken);

        var now = clock.GetUtcNow();
        var delivery = await BeginOrFind(command.Document, now, cancellationToken);
        if (delivery.DeliveredAt is not null) return delivery.Id; // Another host was faster.

        var refusals = command.Attempt is { FileName: { } fileName, Sha256: { } sha256 }
            ? delivery.Deliver(fileName, sha256, now).Refusals
            : delivery.Fail(command.Attempt.Failure ?? "", now).Refusals;
        return refusals.Count is 0 ? delivery.Id : Result<Id<DocumentDelivery>>.Refuse(refusals);
    }

    private async Task<DocumentDelivery> BeginOrFind(
        IssuedDocument document,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        if (await deliveries.FindAsync(document.InvoiceId, document.CreditNoteId, cancellationToken) is { } known)
            return known;

        var delivery = DocumentDelivery.Begin(Id.New<DocumentDelivery>(now), document);
        deliveries.Add(delivery);
        return delivery;
    }
}
