using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Invoices;

namespace SmartCoop.Application.Budgets;

/// <summary>
/// What an invoice brings to its unit: from what the client owes to what can be spent of it, to the cent.
/// </summary>
/// <param name="InvoiceId">The invoice, once issued.</param>
public sealed record ExplainInvoice(Id<Invoice> InvoiceId) : IQuery<BudgetStepView?>;

internal sealed class ExplainInvoiceHandler(IReadStore visible, IFullReadStore store, IActor actor)
    : IQueryHandler<ExplainInvoice, BudgetStepView?>
{
    public async ValueTask<BudgetStepView?> Handle(ExplainInvoice query, CancellationToken cancellationToken)
    {
        var invoices = visible.Set<Invoice>();
        if (UnitReach.OfMoney(actor.Viewer, store) is { } money)
            invoices = invoices.Where(invoice => money.Contains(invoice.UnitId));
        var invoice = await visible.FirstOrDefaultAsync(
            invoices.Where(invoice => invoice.Id == query.InvoiceId), cancellationToken);
        if (invoice?.Number is null) return null;

        var noteIds = await store.ListAsync(
            store.Set<CreditNote>().Where(note => note.InvoiceId == query.InvoiceId).Select(note => note.Id),
            cancellationToken);
        List<Guid> subjects = [invoice.Key, .. noteIds.Select(note => note.Value)];
        var entries = await store.ListAsync(
            store.Set<JournalEntry>()
                .Where(entry => subjects.Contains(entry.SubjectId)
                    && entry.Source != nameof(InvoicePaymentFreed))
                .OrderBy(entry => entry.Id),
            cancellationToken);
        var documents = await DocumentFacts.ReadAsync(store, subjects, cancellationToken);

        var steps = new EntrySteps(invoice.UnitId, documents);
        return BudgetStepView.Sum(
            $"Cash from invoice {invoice.Number}",
            BudgetRules.Cash,
            invoice.Net.Currency,
            [
                .. entries.Select(steps.Of),
                new BudgetStepView
                {
                    Title = "Not paid by the client yet",
                    Rule = BudgetRules.Uncollected,
                    Amount = -invoice.Uncollected,
                },
            ]);
    }
}
