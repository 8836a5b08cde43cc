using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;

namespace SmartCoop.Application.Invoices;

/// <summary>The credit notes of several invoices at once, in the order they were issued.</summary>
/// <param name="InvoiceIds">What they correct.</param>
public sealed record ListCreditNotesOfInvoices(IReadOnlyList<Id<Invoice>> InvoiceIds)
    : IQuery<IReadOnlyList<CreditNoteView>>;

internal sealed class ListCreditNotesOfInvoicesHandler(IReadStore store, MoneyReach money)
    : IQueryHandler<ListCreditNotesOfInvoices, IReadOnlyList<CreditNoteView>>
{
    public async ValueTask<IReadOnlyList<CreditNoteView>> Handle(
        ListCreditNotesOfInvoices query,
        CancellationToken cancellationToken)
    {
        var found = await store.ListAsync(
            store.Set<CreditNote>()
                .Where(note => query.InvoiceIds.Contains(note.InvoiceId))
                .OrderBy(note => note.Id)
                .Select(CreditNoteRow.In(money)),
            cancellationToken);
        return [.. found.Select(row => row.View)];
    }
}
