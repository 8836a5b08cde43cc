using System.Security.Cryptography;
using Mediator;
using SmartCoop.Application.Events;
using SmartCoop.Application.Invoices.Documents;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Deliveries;
using SmartCoop.Domain.Invoices;

namespace SmartCoop.Application.Deliveries;

/// <summary>Delivers what was issued since the last time, and tries again what could not leave.</summary>
/// <remarks>
/// It runs outside any transaction: a document leaves first, and that it left is recorded next, together with the
/// bookmark in the event log. A crash in between delivers the same file again under the same name.
/// </remarks>
/// <param name="NothingUpTo">A position up to which the caller knows that nothing is left to deliver.</param>
public sealed record DeliverDocuments(long NothingUpTo = 0) : ICommand<DeliveryRound>
{
    internal const string Reader = "deliver-documents";
    internal const int Most = 50;
}

/// <summary>What one round of deliveries did.</summary>
/// <param name="Tried">How many documents were tried.</param>
/// <param name="NothingUpTo">The position up to which nothing new is left to deliver.</param>
public sealed record DeliveryRound(int Tried, long NothingUpTo);

internal sealed class DeliverDocumentsHandler(
    IEventLog log,
    IEventBookmarks bookmarks,
    IReadStore store,
    IIssuedDocuments documents,
    IInvoiceDocument paper,
    IInvoiceDelivery delivery,
    ISender sender,
    TimeProvider clock)
    : ICommandHandler<DeliverDocuments, DeliveryRound>
{
    private static readonly EventFilter Issued = new(Types:
    [
        EventCatalogue.NameOf<InvoiceIssued>(),
        EventCatalogue.NameOf<CreditNoteIssued>(),
    ]);

    public async ValueTask<DeliveryRound> Handle(DeliverDocuments command, CancellationToken cancellationToken)
    {
        var latest = (await log.LatestAsync(cancellationToken)).Position;
        var bookmark = await bookmarks.FindAsync(DeliverDocuments.Reader, cancellationToken);
        var after = Math.Max(bookmark, command.NothingUpTo);
        var facts = await log.ReadAsync(after, Issued, DeliverDocuments.Most, cancellationToken);
        foreach (var fact in facts)
            await TryAsync(DocumentOf(fact.Fact), fact.Cursor.Position, cancellationToken);

        var waiting = await WaitingAsync(cancellationToken);
        foreach (var document in waiting) await TryAsync(document, readUpTo: null, cancellationToken);

        var isAll = facts.Count < DeliverDocuments.Most;
        return new DeliveryRound(facts.Count + waiting.Count, isAll ? latest : facts[^1].Cursor.Position);
    }

    private static IssuedDocument DocumentOf(IDomainEvent fact) => fact switch
    {
        InvoiceIssued issued => new IssuedDocument(issued.EntityId, issued.UnitId, issued.InvoiceId, null),
        CreditNoteIssued issued =>
            new IssuedDocument(issued.EntityId, issued.UnitId, issued.InvoiceId, issued.CreditNoteId),
        _ => throw new InvalidOperationException($"{fact.GetType().Name} issues no document."),
    };

    private Task<IReadOnlyList<IssuedDocument>> WaitingAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return store.ListAsync(
            store.Set<DocumentDelivery>()
                .Where(waiting => waiting.RetryAt <= now)
                .OrderBy(waiting => waiting.RetryAt)
                .Take(DeliverDocuments.Most)
                .Select(waiting => new IssuedDocument(
                    waiting.EntityId, waiting.UnitId, waiting.InvoiceId, waiting.CreditNoteId)),
            cancellationToken);
    }

    private async Task TryAsync(IssuedDocument document, long? readUpTo, CancellationToken cancellationToken)
    {
        var attempt = await AttemptAsync(document, cancellationToken);
        var recorded = await sender.Send(new RecordDelivery(document, attempt, readUpTo), cancellationToken);
        if (recorded.Refusal is { } refusal) throw new InvalidOperationException(refusal.Message);
    }

    /// <summary>One document that cannot be printed or delivered must not keep the others back.</summary>
    private async Task<DeliveryAttempt> AttemptAsync(IssuedDocument document, CancellationToken cancellationToken)
    {
        try
        {
            var printed = await PrintedAsync(document, cancellationToken);
            var content = paper.Render(printed);
            var file = new DocumentFile(document.EntityId, printed.Number, content);
            var name = await delivery.DeliverAsync(file, cancellationToken);
            return new DeliveryAttempt(name, Convert.ToHexStringLower(SHA256.HashData(content)), null);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new DeliveryAttempt(null, null, $"{failure.GetType().Name}: {failure.Message}");
        }
    }

    private async Task<InvoiceDocument> PrintedAsync(IssuedDocument document, CancellationToken cancellationToken)
    {
        var invoice = await documents.InvoiceAsync(document.InvoiceId, cancellationToken);
        return document.CreditNoteId is { } creditNoteId
            ? InvoiceDocuments.Of(await documents.CreditNoteAsync(creditNoteId, cancellationToken), invoice)
            : InvoiceDocuments.Of(invoice);
    }
}
