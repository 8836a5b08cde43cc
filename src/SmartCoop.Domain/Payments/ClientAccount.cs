using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Payments;

/// <summary>
/// What a legal entity owes one client: payments beyond what was asked for, and credit notes after payment.
/// </summary>
/// <remarks>Invariant: the credit is never less than zero. It serves a later invoice, or is given back.</remarks>
public sealed class ClientAccount : AggregateRoot<ClientAccount>
{
    private ClientAccount(Id<ClientAccount> id)
        : base(id)
    {
    }

    /// <summary>The legal entity that owes.</summary>
    public Id<LegalEntity> EntityId { get; private set; }

    /// <summary>The client who is owed.</summary>
    public Id<Client> ClientId { get; private set; }

    /// <summary>What is owed, zero or more.</summary>
    public Money Credit { get; private set; }

    /// <summary>Opens the account of a client with a legal entity; there is one for each pair.</summary>
    /// <param name="id">Identifies the account.</param>
    /// <param name="entityId">The legal entity.</param>
    /// <param name="clientId">The client.</param>
    /// <param name="currency">The currency the legal entity keeps its books in.</param>
    public static ClientAccount Open(
        Id<ClientAccount> id,
        Id<LegalEntity> entityId,
        Id<Client> clientId,
        Currency currency) =>
        new(id) { EntityId = entityId, ClientId = clientId, Credit = Money.Zero(currency) };

    /// <summary>Pays an invoice of the same client with the credit.</summary>
    /// <param name="id">Identifies the payment.</param>
    /// <param name="invoice">The invoice.</param>
    /// <param name="amount">The part of the credit, at most what the invoice still asks for.</param>
    /// <param name="appliedOn">The day of the decision.</param>
    public Result<Allocation> PayInvoice(Id<Allocation> id, Invoice invoice, Money amount, DateOnly appliedOn)
    {
        if (invoice.EntityId != EntityId || invoice.ClientId != ClientId)
            return new CreditOfOtherClient(invoice.Id, ClientId, invoice.ClientId);
        if (Missing(amount) is { } refusal) return refusal;
        if (invoice.Receive(amount) is { Refusal: { } invoiceRefusal }) return invoiceRefusal;

        Credit -= amount;

        Record(new ClientCreditApplied(
            id, invoice.Id, EntityId, invoice.UnitId, ClientId, amount, invoice.Due, Credit, appliedOn));
        return Allocation.ToInvoice(id, transactionId: null, invoice, amount, appliedOn);
    }

    /// <summary>Keeps what was paid beyond an invoice that was credited afterwards.</summary>
    /// <param name="id">Identifies the movement, in the list of the invoice.</param>
    /// <param name="freed">The money the invoice no longer asks for.</param>
    public Allocation Keep(Id<Allocation> id, InvoicePaymentFreed freed)
    {
        Credit += freed.Amount;

        return Allocation.Freed(id, freed);
    }

    internal void Receive(Money amount) => Credit += amount;

    internal DomainError? Use(Money amount)
    {
        if (Missing(amount) is { } refusal) return refusal;

        Credit -= amount;
        return null;
    }

    private ClientCreditTooSmall? Missing(Money amount) => !amount.IsPositive || amount > Credit
        ? new ClientCreditTooSmall(ClientId, Credit, amount)
        : null;
}
