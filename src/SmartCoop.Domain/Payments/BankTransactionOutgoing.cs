using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Payments;

/// <content>What money that went out can be for.</content>
public sealed partial class BankTransaction
{
    /// <summary>Undoes a payment because its transfer bounced: the invoice asks for the money again.</summary>
    /// <param name="id">Identifies the reversal.</param>
    /// <param name="original">The transaction that brought the money; this one took it away.</param>
    /// <param name="allocationId">The payment to undo, as a whole.</param>
    /// <param name="invoice">The invoice it paid.</param>
    public Result<PaymentReversed> Bounce(
        Id<Allocation> id,
        BankTransaction original,
        Id<Allocation> allocationId,
        Invoice invoice)
    {
        if (original.Find(allocationId) is not { Kind: AllocationKind.Invoice } payment
            || payment.InvoiceId != invoice.Id)
            return new PaymentNotFound(allocationId);
        if (!payment.Stands) return new PaymentAlreadyReversed(allocationId, payment.ReversedOn!.Value);
        if (CannotAllocate(payment.Amount, incoming: false, invoice.EntityId) is { } refusal) return refusal;
        if (invoice.ReversePayment(payment.Amount) is { Refusal: { } invoiceRefusal }) return invoiceRefusal;

        payment.Undo(BookedOn);
        Allocate(Allocation.Undoing(id, Id, payment, BookedOn));

        return Record(new PaymentReversed(
            allocationId, original.Id, Id, invoice.Id, EntityId, invoice.UnitId, invoice.ClientId, payment.Amount,
            invoice.Due, BookedOn));
    }

    /// <summary>Gives a client's credit back: the transfer to the client left the account.</summary>
    /// <param name="id">Identifies the allocation.</param>
    /// <param name="account">What the legal entity owes the client.</param>
    /// <param name="amount">The part of the transaction, at most the credit.</param>
    public Result<ClientRefunded> Refund(Id<Allocation> id, ClientAccount account, Money amount)
    {
        if (CannotAllocate(amount, incoming: false, account.EntityId) is { } refusal) return refusal;
        if (account.Use(amount) is { } creditRefusal) return creditRefusal;

        Allocate(Allocation.ToClient(id, Id, AllocationKind.Refund, account.ClientId, amount, BookedOn));

        return Record(new ClientRefunded(id, Id, EntityId, account.ClientId, amount, account.Credit, BookedOn));
    }

    /// <summary>Books what the bank takes for its service: a charge of all units together.</summary>
    /// <param name="id">Identifies the allocation.</param>
    public Result<BankChargeBooked> BookCharge(Id<Allocation> id)
    {
        if (!IsCharge) return new TransactionIsNoCharge(Id);
        if (CannotAllocate(Remaining, incoming: false, EntityId) is { } refusal) return refusal;

        var charge = Allocate(Allocation.ToBank(id, Id, Remaining, BookedOn));

        return Record(new BankChargeBooked(id, Id, EntityId, charge.Amount, BookedOn));
    }
}
