using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;

namespace SmartCoop.Application.Invoices;

/// <summary>The lines of several invoices at once, in the order they were written.</summary>
/// <param name="InvoiceIds">Whose lines.</param>
public sealed record ListInvoiceLines(IReadOnlyList<Id<Invoice>> InvoiceIds) : IQuery<IReadOnlyList<InvoiceLineView>>;

internal sealed class ListInvoiceLinesHandler(IReadStore store)
    : IQueryHandler<ListInvoiceLines, IReadOnlyList<InvoiceLineView>>
{
    public async ValueTask<IReadOnlyList<InvoiceLineView>> Handle(
        ListInvoiceLines query,
        CancellationToken cancellationToken)
    {
        var lines = await store.ListAsync(
            store.Set<Invoice>()
                .Where(invoice => query.InvoiceIds.Contains(invoice.Id))
                .SelectMany(invoice => invoice.Lines, (invoice, line) => new { invoice.Id, Line = line })
                .OrderBy(line => line.Id)
                .ThenBy(line => line.Line.Position),
            cancellationToken);
        return [.. lines.Select(line => new InvoiceLineView(line.Id, line.Line))];
    }
}
