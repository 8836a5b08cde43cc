using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>Finds what a transaction is for when it says so exactly.</summary>
internal sealed class ExactMatches(IFullReadStore store, OpenItems openItems)
{
    /// <summary>
    /// The one invoice or subscription with exactly the communication and the amount, if there is one.
    /// </summary>
    public async ValueTask<AllocationTarget?> TargetOfAsync(
        BankTransaction transaction,
        CancellationToken cancellationToken)
    {
        if (!transaction.IsIncoming || transaction.Communication is null) return null;

        var invoices = await openItems.InvoicesSayingAsync(transaction, cancellationToken);
        var subscriptions = await openItems.SubscriptionsSayingAsync(transaction, cancellationToken);
        return Matching.Suggest(transaction, invoices, subscriptions) is [{ IsAutomatic: true } exact]
            ? exact.Targets[0]
            : null;
    }

    /// <summary>
    /// The one payment that a bounced transfer undoes: same communication, same amount, still standing.
    /// </summary>
    public async ValueTask<Id<Allocation>?> BouncedByAsync(
        BankTransaction transaction,
        CancellationToken cancellationToken)
    {
        if (transaction.IsIncoming || !transaction.IsReversal || transaction.Communication is not { } communication)
            return null;

        var (entity, amount) = (transaction.EntityId, -transaction.Amount.MinorUnits);
        var payments = await store.ListAsync(
            store.Set<Invoice>()
                .Where(invoice => invoice.EntityId == entity && invoice.Communication == communication)
                .Join(
                    store.Set<Allocation>().Where(payment => payment.Kind == AllocationKind.Invoice
                        && payment.TransactionId != null
                        && payment.ReversedOn == null
                        && payment.Amount.MinorUnits == amount),
                    invoice => (Id<Invoice>?)invoice.Id,
                    payment => payment.InvoiceId,
                    (_, payment) => payment.Id)
                .Take(2),
            cancellationToken);
        return payments is [var only] ? only : null;
    }
}
