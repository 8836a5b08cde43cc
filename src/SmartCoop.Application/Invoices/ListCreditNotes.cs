using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Invoices;

/// <summary>The credit notes, newest first.</summary>
/// <param name="UnitId">Of this unit only.</param>
/// <param name="ClientId">For this client only.</param>
/// <param name="Page">Which part of the list.</param>
public sealed record ListCreditNotes(Id<ProductionUnit>? UnitId, Id<Client>? ClientId, PageRequest Page)
    : IQuery<Page<CreditNoteView>>;

internal sealed class ListCreditNotesHandler(IReadStore store, MoneyReach money)
    : IQueryHandler<ListCreditNotes, Page<CreditNoteView>>
{
    public async ValueTask<Page<CreditNoteView>> Handle(ListCreditNotes query, CancellationToken cancellationToken)
    {
        var notes = store.Set<CreditNote>();
        if (query.UnitId is { } unit) notes = notes.Where(note => note.UnitId == unit);
        if (query.ClientId is { } client) notes = notes.Where(note => note.ClientId == client);

        var page = await store.PageAsync(
            notes, query.Page, CreditNoteRow.In(money), newestFirst: true, cancellationToken);
        return page.Show(row => row.View);
    }
}
