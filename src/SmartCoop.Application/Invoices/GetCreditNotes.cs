using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;

namespace SmartCoop.Application.Invoices;

/// <summary>Several credit notes at once; what is unknown is left out.</summary>
/// <param name="Ids">Which ones.</param>
public sealed record GetCreditNotes(IReadOnlyList<Id<CreditNote>> Ids) : IQuery<IReadOnlyList<CreditNoteView>>;

internal sealed class GetCreditNotesHandler(IReadStore store, MoneyReach money)
    : IQueryHandler<GetCreditNotes, IReadOnlyList<CreditNoteView>>
{
    public async ValueTask<IReadOnlyList<CreditNoteView>> Handle(
        GetCreditNotes query,
        CancellationToken cancellationToken)
    {
        var found = await store.ListAsync(
            store.Set<CreditNote>().Where(note => query.Ids.Contains(note.Id)).Select(CreditNoteRow.In(money)),
            cancellationToken);
        return [.. found.Select(row => row.View)];
    }
}
