using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Payments;
using SmartCoop.Domain.Units;
using SmartCoop.Domain.Vat;

namespace SmartCoop.Domain.Accounting;

/// <summary>The one table from what happened to what is booked: the only place that knows accounts.</summary>
/// <remarks>
/// <para>A fact that is not in the table moves no money. One fact makes one entry, and every entry balances.</para>
/// <para>
/// The contribution and reservations are internal to a legal entity: account 900 nets to zero over all dimensions.
/// Class 70 is invoices less credit notes; a loss is a charge.
/// </para>
/// </remarks>
public static class PostingRules
{
    private static readonly Dimension Collective = Dimension.Collective;

    /// <summary>What a fact asks to be posted, if it moves money.</summary>
    /// <param name="fact">What happened.</param>
    public static Posting? Of(IDomainEvent fact) => fact switch
    {
        InvoiceIssued e => Entry(e, e.InvoiceId, e.IssuedOn,
        [
            Debit(Account.Clients, Unit(e), e.Gross, e.ClientId),
            Credit(Account.Services, Unit(e), e.Net),
            Credit(Account.VatPayable, Collective, Vat(e.VatTotals, e.Net)),
            Debit(Account.MutualisedContribution, Unit(e), e.Contribution),
            Credit(Account.MutualisedContribution, Collective, e.Contribution),
        ]),
        CreditNoteIssued e => Entry(e, e.CreditNoteId, e.IssuedOn,
        [
            Credit(Account.Clients, Unit(e), e.Gross, e.ClientId),
            Debit(Account.Services, Unit(e), e.Net),
            Debit(Account.VatPayable, Collective, Vat(e.VatTotals, e.Net)),
            Credit(Account.MutualisedContribution, Unit(e), e.Contribution),
            Debit(Account.MutualisedContribution, Collective, e.Contribution),
        ]),
        InvoiceWrittenOff { Guaranteed: true } e => Entry(e, e.InvoiceId, e.WrittenOffOn,
        [
            Credit(Account.Clients, Unit(e), e.Net + e.Vat, e.ClientId),
            Debit(Account.BadDebts, Collective, e.Net),
            Debit(Account.VatRecoverable, Collective, e.Vat),
        ]),
        InvoiceWrittenOff e => Entry(e, e.InvoiceId, e.WrittenOffOn,
        [
            Credit(Account.Clients, Unit(e), e.Net + e.Vat, e.ClientId),
            Debit(Account.BadDebts, Unit(e), e.Net),
            Debit(Account.VatRecoverable, Collective, e.Vat),
            Credit(Account.MutualisedContribution, Unit(e), e.Contribution),
            Debit(Account.MutualisedContribution, Collective, e.Contribution),
        ]),
        InvoicePaymentFreed e => Entry(e, e.InvoiceId, e.FreedOn,
        [
            Debit(Account.Clients, Unit(e), e.Amount, e.ClientId),
            Credit(Account.Clients, Collective, e.Amount, e.ClientId),
        ]),
        BankStatementImported e => Entry(e, e.StatementId, e.ClosedOn,
        [
            Debit(Account.Bank, Collective, e.Credits),
            Credit(Account.Suspense, Collective, e.Credits),
            Debit(Account.Suspense, Collective, e.Debits),
            Credit(Account.Bank, Collective, e.Debits),
        ]),
        PaymentReceived e => Entry(e, e.AllocationId, e.ReceivedOn,
        [
            Debit(Account.Suspense, Collective, e.Amount),
            Credit(Account.Clients, Unit(e), e.Amount, e.ClientId),
        ]),
        PaymentReversed e => Entry(e, e.AllocationId, e.ReversedOn,
        [
            Debit(Account.Clients, Unit(e), e.Amount, e.ClientId),
            Credit(Account.Suspense, Collective, e.Amount),
        ]),
        ClientCreditReceived e => Entry(e, e.AllocationId, e.ReceivedOn,
        [
            Debit(Account.Suspense, Collective, e.Amount),
            Credit(Account.Clients, Collective, e.Amount, e.ClientId),
        ]),
        ClientCreditApplied e => Entry(e, e.AllocationId, e.AppliedOn,
        [
            Debit(Account.Clients, Collective, e.Amount, e.ClientId),
            Credit(Account.Clients, Unit(e), e.Amount, e.ClientId),
        ]),
        ClientRefunded e => Entry(e, e.AllocationId, e.RefundedOn,
        [
            Debit(Account.Clients, Collective, e.Amount, e.ClientId),
            Credit(Account.Suspense, Collective, e.Amount),
        ]),
        BankChargeBooked e => Entry(e, e.AllocationId, e.BookedOn,
        [
            Debit(Account.BankCharges, Collective, e.Amount),
            Credit(Account.Suspense, Collective, e.Amount),
        ]),
        SharesSubscribed e => Entry(e, e.SubscriptionId, e.SubscribedOn,
        [
            Debit(Account.SharesCalled, Collective, e.Amount),
            Credit(Account.Shares, Collective, e.Amount),
        ]),
        SharePaid e => Entry(e, e.SubscriptionId, e.PaidOn,
        [
            Debit(Account.Suspense, Collective, e.Amount),
            Credit(Account.SharesCalled, Collective, e.Amount),
        ]),
        ReservationConsumed e => Entry(e, e.ReservationId, e.ConsumedOn,
        [
            Debit(ChargeOf(e.Purpose), Unit(e), e.Amount),
            Credit(Account.AccruedCharges, Collective, e.Amount),
        ]),
        _ => null,
    };

    private static Account ChargeOf(SpendingPurpose purpose) => purpose switch
    {
        SpendingPurpose.Wage => Account.Pay,
        SpendingPurpose.Expense => Account.Expenses,
        SpendingPurpose.Purchase => Account.Purchases,
        SpendingPurpose.AuthorRights => Account.AuthorRights,
    };

    private static Posting? Entry<T>(
        LegalEntities.IEntityEvent fact,
        Id<T> subject,
        DateOnly bookedOn,
        JournalLine[] lines)
    {
        var moving = lines.Where(line => !line.Amount.IsZero).ToList();
        return moving.Count is 0
            ? null
            : new Posting(fact.EntityId, bookedOn, fact.GetType().Name, subject.Value, moving);
    }

    private static JournalLine Debit(
        Account account,
        Dimension dimension,
        Money amount,
        Id<Client>? clientId = null) => new(account, dimension, amount, clientId);

    private static JournalLine Credit(
        Account account,
        Dimension dimension,
        Money amount,
        Id<Client>? clientId = null) => new(account, dimension, -amount, clientId);

    private static Dimension Unit(IUnitEvent fact) => Dimension.Of(fact.UnitId);

    private static Money Vat(IReadOnlyList<VatTotal> totals, Money net) =>
        Money.Sum(net.Currency, totals.Select(total => total.Vat));
}
