using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>
/// The payments of several invoices, oldest first: those that were undone, and those that were freed.
/// </summary>
/// <param name="InvoiceIds">Which invoices.</param>
public sealed record ListPaymentsOfInvoices(IReadOnlyList<Id<Invoice>> InvoiceIds) : IQuery<IReadOnlyList<PaymentView>>;

internal sealed class ListPaymentsOfInvoicesHandler(IReadStore store)
    : IQueryHandler<ListPaymentsOfInvoices, IReadOnlyList<PaymentView>>
{
    public async ValueTask<IReadOnlyList<PaymentView>> Handle(
        ListPaymentsOfInvoices query,
        CancellationToken cancellationToken) => await store.ListAsync(
            store.Set<Allocation>()
                .Where(payment => payment.InvoiceId != null
                    && query.InvoiceIds.Contains(payment.InvoiceId.Value)
                    && payment.Kind != AllocationKind.Reversal)
                .OrderBy(payment => payment.Id)
                .Select(PaymentView.Of),
            cancellationToken);
}
