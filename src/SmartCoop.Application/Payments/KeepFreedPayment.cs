using SmartCoop.Application.Events;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>When a paid invoice is credited, what was paid too much becomes the client's credit.</summary>
internal sealed class KeepFreedPayment(IBankTransactionRepository transactions, AllocationSteps steps)
    : RecordedHandler<InvoicePaymentFreed>
{
    protected override async ValueTask Handle(InvoicePaymentFreed fact, CancellationToken cancellationToken)
    {
        var account = await steps.AccountAsync(
            fact.EntityId, fact.ClientId, fact.Amount.Currency, cancellationToken);
        transactions.Add(account.Keep(steps.NewId(), fact));
    }
}
