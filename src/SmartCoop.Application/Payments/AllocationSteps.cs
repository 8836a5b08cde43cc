using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>Loads what an allocation touches, and lets the bank transaction decide.</summary>
internal sealed class AllocationSteps(
    IBankTransactionRepository transactions,
    IClientAccountRepository accounts,
    IInvoiceRepository invoices,
    IShareSubscriptionRepository subscriptions,
    IClientRepository clients,
    TimeProvider clock)
{
    /// <summary>A new identifier for a part of a transaction.</summary>
    public Id<Allocation> NewId() => Id.New<Allocation>(clock.GetUtcNow());

    /// <summary>Allocates a part of money that came in.</summary>
    public async ValueTask<Result<Id<Allocation>>> AllocateAsync(
        BankTransaction transaction,
        AllocationTarget target,
        CancellationToken cancellationToken)
    {
        var id = NewId();
        if (!target.IsOneThing) return new AllocationWithoutTarget(transaction.Id);
        if (target.InvoiceId is { } invoiceId)
            return await invoices.FindAsync(invoiceId, cancellationToken) is { } invoice
                ? transaction.PayInvoice(id, invoice, target.Amount).Answer(id)
                : new InvoiceNotFound(invoiceId);
        if (target.SubscriptionId is { } subscriptionId)
            return await subscriptions.FindAsync(subscriptionId, cancellationToken) is { } subscription
                ? transaction.PayShares(id, subscription, target.Amount).Answer(id)
                : new ShareSubscriptionNotFound(subscriptionId);

        return await clients.FindAsync(target.ClientId!.Value, cancellationToken) is { } client
            ? transaction.CreditClient(
                id, await AccountAsync(transaction, client.Id, cancellationToken), target.Amount).Answer(id)
            : new ClientNotFound(target.ClientId.Value);
    }

    /// <summary>Undoes a payment because of a transfer that bounced.</summary>
    public async ValueTask<Result<Id<Allocation>>> BounceAsync(
        BankTransaction bounce,
        Id<Allocation> paymentId,
        CancellationToken cancellationToken)
    {
        var original = await transactions.FindByAllocationAsync(paymentId, cancellationToken);
        if (original is null || await InvoiceOfAsync(original, paymentId, cancellationToken) is not { } invoice)
            return new PaymentNotFound(paymentId);

        var id = NewId();
        return bounce.Bounce(id, original, paymentId, invoice).Answer(id);
    }

    /// <summary>The invoice a part of a transaction paid.</summary>
    public async ValueTask<Invoice?> InvoiceOfAsync(
        BankTransaction transaction,
        Id<Allocation> paymentId,
        CancellationToken cancellationToken)
    {
        var payment = transaction.Allocations.FirstOrDefault(allocation => allocation.Id == paymentId);
        return payment?.InvoiceId is { } invoiceId ? await invoices.FindAsync(invoiceId, cancellationToken) : null;
    }

    /// <summary>What the owner of the bank account owes a client; opened when nothing was owed before.</summary>
    public ValueTask<ClientAccount> AccountAsync(
        BankTransaction transaction,
        Id<Client> clientId,
        CancellationToken cancellationToken) =>
        AccountAsync(transaction.EntityId, clientId, transaction.Amount.Currency, cancellationToken);

    /// <summary>What a legal entity owes a client; opened when nothing was owed before.</summary>
    public async ValueTask<ClientAccount> AccountAsync(
        Id<LegalEntity> entityId,
        Id<Client> clientId,
        Currency currency,
        CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(entityId, clientId, cancellationToken) is { } account) return account;

        var opened = ClientAccount.Open(Id.New<ClientAccount>(clock.GetUtcNow()), entityId, clientId, currency);
        accounts.Add(opened);
        return opened;
    }
}
