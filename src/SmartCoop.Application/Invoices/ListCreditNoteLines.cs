using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;

namespace SmartCoop.Application.Invoices;

/// <summary>The lines of several credit notes at once, in the order they were written.</summary>
/// <param name="CreditNoteIds">Whose lines.</param>
public sealed record ListCreditNoteLines(IReadOnlyList<Id<CreditNote>> CreditNoteIds)
    : IQuery<IReadOnlyList<CreditNoteLineView>>;

internal sealed class ListCreditNoteLinesHandler(IReadStore store)
    : IQueryHandler<ListCreditNoteLines, IReadOnlyList<CreditNoteLineView>>
{
    public async ValueTask<IReadOnlyList<CreditNoteLineView>> Handle(
        ListCreditNoteLines query,
        CancellationToken cancellationToken)
    {
        var lines = await store.ListAsync(
            store.Set<CreditNote>()
                .Where(note => query.CreditNoteIds.Contains(note.Id))
                .SelectMany(note => note.Lines, (note, line) => new { note.Id, Line = line })
                .OrderBy(line => line.Id)
                .ThenBy(line => line.Line.Position),
            cancellationToken);
        return [.. lines.Select(line => new CreditNoteLineView(line.Id, line.Line))];
    }
}
