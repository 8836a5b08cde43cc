using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Payments;

/// <content>What money that came in can be for.</content>
public sealed partial class BankTransaction
{
    /// <summary>Pays an invoice, in part or in full.</summary>
    /// <param name="id">Identifies the payment.</param>
    /// <param name="invoice">The invoice, issued by the legal entity that received the money.</param>
    /// <param name="amount">The part of the transaction, at most what the invoice still asks for.</param>
    public Result<PaymentReceived> PayInvoice(Id<Allocation> id, Invoice invoice, Money amount)
    {
        if (CannotAllocate(amount, incoming: true, invoice.EntityId) is { } refusal) return refusal;
        if (invoice.Receive(amount) is { Refusal: { } invoiceRefusal }) return invoiceRefusal;

        Allocate(Allocation.ToInvoice(id, Id, invoice, amount, BookedOn));

        return Record(new PaymentReceived(
            id, Id, invoice.Id, EntityId, invoice.UnitId, invoice.ClientId, amount, invoice.Due, BookedOn));
    }

    /// <summary>Keeps what a client paid too much, for a later invoice or a refund.</summary>
    /// <param name="id">Identifies the allocation.</param>
    /// <param name="account">What the legal entity owes the client.</param>
    /// <param name="amount">The part of the transaction.</param>
    public Result<ClientCreditReceived> CreditClient(Id<Allocation> id, ClientAccount account, Money amount)
    {
        if (CannotAllocate(amount, incoming: true, account.EntityId) is { } refusal) return refusal;

        account.Receive(amount);
        Allocate(Allocation.ToClient(id, Id, AllocationKind.ClientCredit, account.ClientId, amount, BookedOn));

        return Record(new ClientCreditReceived(
            id, Id, EntityId, account.ClientId, amount, account.Credit, BookedOn));
    }

    /// <summary>Pays the shares a member subscribed, which are paid at once.</summary>
    /// <param name="id">Identifies the allocation.</param>
    /// <param name="subscription">The subscription.</param>
    /// <param name="amount">The part of the transaction.</param>
    public Result<Allocation> PayShares(Id<Allocation> id, ShareSubscription subscription, Money amount)
    {
        if (CannotAllocate(amount, incoming: true, subscription.EntityId) is { } refusal) return refusal;
        if (subscription.Pay(amount, BookedOn) is { Refusal: { } subscriptionRefusal }) return subscriptionRefusal;

        return Allocate(Allocation.ToShares(id, Id, subscription, amount, BookedOn));
    }

    /// <summary>Takes a payment back from an invoice: the money is in suspense again.</summary>
    /// <param name="allocationId">The payment.</param>
    /// <param name="invoice">The invoice it paid.</param>
    /// <param name="reversedOn">The day of the correction.</param>
    public Result<PaymentReversed> TakeBack(Id<Allocation> allocationId, Invoice invoice, DateOnly reversedOn)
    {
        if (Find(allocationId) is not { } allocation || allocation.InvoiceId != invoice.Id)
            return new PaymentNotFound(allocationId);
        if (!allocation.Stands) return new PaymentAlreadyReversed(allocationId, allocation.ReversedOn!.Value);
        if (invoice.ReversePayment(allocation.Amount) is { Refusal: { } invoiceRefusal }) return invoiceRefusal;

        allocation.Undo(reversedOn);
        Count(-allocation.Amount);

        return Record(new PaymentReversed(
            allocationId, Id, Id, invoice.Id, EntityId, invoice.UnitId, invoice.ClientId, allocation.Amount,
            invoice.Due, reversedOn));
    }

    /// <summary>Finds one of the allocations.</summary>
    internal Allocation? Find(Id<Allocation> allocationId) =>
        _allocations.FirstOrDefault(allocation => allocation.Id == allocationId);

    private DomainError? CannotAllocate(Money amount, bool incoming, Id<LegalEntity> ownerId)
    {
        if (ownerId != EntityId) return new PaymentCrossesEntities(Id, EntityId, ownerId);
        if (incoming != IsIncoming) return new TransactionGoesOtherWay(Id, Amount);
        if (amount.Currency != Amount.Currency) return new PaymentInOtherCurrency(Id, Amount.Currency, amount.Currency);
        if (!amount.IsPositive) return new AllocationNotPositive(Id, amount);

        return amount > Remaining ? new AllocationExceedsTransaction(Id, Remaining, amount) : null;
    }

    private Allocation Allocate(Allocation allocation)
    {
        _allocations.Add(allocation);
        Count(allocation.Amount);
        return allocation;
    }

    private void Count(Money amount)
    {
        Allocated += amount;
        IsExamined = true;
        State = Allocated.IsZero ? AllocationState.Unallocated
            : Remaining.IsZero ? AllocationState.Allocated
            : AllocationState.Partly;
    }
}
