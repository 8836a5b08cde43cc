using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Invoices;

/// <content>What happens to the money an issued invoice asks for.</content>
public sealed partial class Invoice
{
    /// <summary>What was paid and is kept, as a counter of allocations.</summary>
    public Money Paid { get; private set; }

    /// <summary>What credit notes took back, excluding VAT.</summary>
    public Money CreditedNet { get; private set; }

    /// <summary>What credit notes took back in all.</summary>
    public Money CreditedGross { get; private set; }

    /// <summary>What credit notes gave back of the contribution.</summary>
    public Money CreditedContribution { get; private set; }

    /// <summary>What the client still has to pay: gross less credit notes less payments.</summary>
    public Money Due => Gross - CreditedGross - Paid;

    /// <summary>What the unit may spend because of this invoice: net less contribution, less credit notes.</summary>
    public Money Budget => Net - CreditedNet - (Contribution - CreditedContribution);

    /// <summary>
    /// The part of <see cref="Budget"/> the client has not paid yet; nothing once the invoice has ended.
    /// </summary>
    public Money Uncollected
    {
        get
        {
            if (!IsOpen) return Money.Zero(Net.Currency);

            var uncollected = Budget - Budget.Share(Paid, Gross - CreditedGross);
            return Money.Max(uncollected, Money.Zero(Net.Currency));
        }
    }

    /// <summary>Whether money is still expected.</summary>
    public bool IsOpen => Status is InvoiceStatus.Issued or InvoiceStatus.PartiallyPaid or InvoiceStatus.Disputed;

    /// <summary>Takes in a payment, in part or in full; answers what is still due.</summary>
    /// <param name="amount">The money that arrived, more than zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is zero or less.</exception>
    public Result<Money> Receive(Money amount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, Money.Zero(amount.Currency));

        if (!IsOpen) return new InvoiceNotPayable(Id, Status);
        if (amount > Due) return new PaymentExceedsDue(Id, Due, amount);

        Paid += amount;
        FollowAmounts();

        return Due;
    }

    /// <summary>Takes a payment back, because it bounced or was reversed; answers what is due again.</summary>
    /// <param name="amount">The money that left, more than zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is zero or less.</exception>
    public Result<Money> ReversePayment(Money amount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, Money.Zero(amount.Currency));

        if (Status is InvoiceStatus.Draft or InvoiceStatus.WrittenOff) return new InvoiceNotPayable(Id, Status);
        if (amount > Paid) return new ReversalExceedsPaid(Id, Paid, amount);

        Paid -= amount;
        FollowAmounts();

        return Due;
    }

    /// <summary>Notes that the client contests the invoice.</summary>
    /// <param name="disputedOn">The day the cooperative heard of it.</param>
    /// <param name="reason">What the client says, in 1 to 200 characters.</param>
    public Result<InvoiceDisputed> Dispute(DateOnly disputedOn, string reason)
    {
        if (Status is not (InvoiceStatus.Issued or InvoiceStatus.PartiallyPaid)) return new InvoiceNotOpen(Id, Status);
        if (!IsReason(reason)) return new ReasonMissing();

        Status = InvoiceStatus.Disputed;

        return Record(new InvoiceDisputed(Id, EntityId, UnitId, ClientId, disputedOn, reason.Trim()));
    }

    /// <summary>Ends a dispute: the invoice is owed as it stands, after any credit note.</summary>
    /// <param name="resolvedOn">The day it ended.</param>
    public Result<InvoiceDisputeResolved> ResolveDispute(DateOnly resolvedOn)
    {
        if (Status is not InvoiceStatus.Disputed) return new InvoiceNotDisputed(Id, Status);

        Status = InvoiceStatus.Issued;
        FollowAmounts();

        return Record(new InvoiceDisputeResolved(Id, EntityId, UnitId, ClientId, resolvedOn));
    }

    /// <summary>Gives up what is due: a charge, never negative turnover.</summary>
    /// <remarks>
    /// Of a guaranteed invoice the cooperative bears the loss; else the unit does, and gets the contribution in it
    /// back.
    /// </remarks>
    /// <param name="writtenOffOn">The day it is given up.</param>
    public Result<InvoiceWrittenOff> WriteOff(DateOnly writtenOffOn)
    {
        if (!IsOpen) return new InvoiceNotOpen(Id, Status);

        var left = Gross - CreditedGross;
        var net = (Net - CreditedNet).Share(Due, left);
        var contribution = (Contribution - CreditedContribution).Share(Due, left);
        Status = InvoiceStatus.WrittenOff;

        return Record(new InvoiceWrittenOff(
            Id, EntityId, UnitId, ClientId, writtenOffOn, net, Due - net, contribution, Guaranteed));
    }

    private static bool IsReason(string? text) => text?.Trim() is { Length: >= 1 and <= 200 } reason
        && !reason.Any(char.IsControl);

    private void FollowAmounts()
    {
        if (Status is InvoiceStatus.Disputed && Due.IsPositive) return;

        Status = (CreditedGross == Gross, Due.IsZero, Paid.IsZero) switch
        {
            (true, _, _) => InvoiceStatus.Credited,
            (_, true, _) => InvoiceStatus.Paid,
            (_, _, true) => InvoiceStatus.Issued,
            _ => InvoiceStatus.PartiallyPaid,
        };
    }
}
