using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>Reads the invoices and subscriptions a transaction may be for.</summary>
internal sealed class OpenItems(IFullReadStore store)
{
    /// <summary>The most open invoices that are looked at for one transaction, the oldest first.</summary>
    public const int MostInvoices = 2_000;

    /// <summary>The open invoices with the communication of the transaction.</summary>
    public ValueTask<IReadOnlyList<OpenInvoice>> InvoicesSayingAsync(
        BankTransaction transaction,
        CancellationToken cancellationToken)
    {
        var communication = transaction.Communication;
        return ReadAsync(
            OpenOf(transaction).Where(invoice => invoice.Communication == communication), [], cancellationToken);
    }

    /// <summary>All open invoices of the legal entity, marked where the payer's account is known.</summary>
    public async ValueTask<IReadOnlyList<OpenInvoice>> InvoicesAsync(
        BankTransaction transaction,
        CancellationToken cancellationToken)
    {
        var payers = await PayersFromAsync(transaction.CounterpartyIban, cancellationToken);
        return await ReadAsync(OpenOf(transaction), payers, cancellationToken);
    }

    /// <summary>The subscriptions that wait for money with the communication of the transaction.</summary>
    public async ValueTask<IReadOnlyList<OpenSubscription>> SubscriptionsSayingAsync(
        BankTransaction transaction,
        CancellationToken cancellationToken)
    {
        if (transaction.Communication is not { } communication) return [];

        var entity = transaction.EntityId;
        return await store.ListAsync(
            store.Set<ShareSubscription>()
                .Where(subscription => subscription.EntityId == entity
                    && subscription.Communication == communication
                    && subscription.Status == ShareSubscriptionStatus.Pending)
                .Select(subscription => new OpenSubscription(
                    subscription.Id, subscription.Communication, subscription.Amount)),
            cancellationToken);
    }

    private IQueryable<Invoice> OpenOf(BankTransaction transaction)
    {
        var entity = transaction.EntityId;
        return store.Set<Invoice>().Where(invoice => invoice.EntityId == entity
            && (invoice.Status == InvoiceStatus.Issued
                || invoice.Status == InvoiceStatus.PartiallyPaid
                || invoice.Status == InvoiceStatus.Disputed));
    }

    private async ValueTask<IReadOnlyList<OpenInvoice>> ReadAsync(
        IQueryable<Invoice> invoices,
        HashSet<Id<Client>> payers,
        CancellationToken cancellationToken)
    {
        var rows = await store.ListAsync(
            invoices
                .Join(
                    store.Set<Client>(),
                    invoice => invoice.ClientId,
                    client => client.Id,
                    (invoice, client) => new
                    {
                        invoice.Id,
                        invoice.ClientId,
                        client.Name,
                        invoice.Number,
                        invoice.Communication,
                        invoice.Gross,
                        invoice.CreditedGross,
                        invoice.Paid,
                        invoice.DueOn,
                    })
                .OrderBy(row => row.DueOn)
                .ThenBy(row => row.Id)
                .Take(MostInvoices),
            cancellationToken);

        return
        [
            .. rows.Select(row => new OpenInvoice(
                row.Id,
                row.ClientId,
                row.Name,
                row.Number!.ToString(),
                row.Communication!,
                row.Gross - row.CreditedGross - row.Paid,
                row.DueOn!.Value,
                payers.Contains(row.ClientId))),
        ];
    }

    private async ValueTask<HashSet<Id<Client>>> PayersFromAsync(Iban? account, CancellationToken cancellationToken)
    {
        if (account is null) return [];

        var clients = await store.ListAsync(
            store.Set<BankTransaction>()
                .Where(transaction => transaction.CounterpartyIban == account)
                .SelectMany(transaction => transaction.Allocations)
                .Where(allocation => allocation.ClientId != null && allocation.ReversedOn == null)
                .Select(allocation => allocation.ClientId!.Value)
                .Distinct(),
            cancellationToken);
        return [.. clients];
    }
}
