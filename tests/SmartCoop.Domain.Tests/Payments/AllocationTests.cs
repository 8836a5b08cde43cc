using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Payments;
using SmartCoop.Domain.Tests.Accounting;
using SmartCoop.Domain.Tests.Members;
using static SmartCoop.Domain.Tests.Payments.SomeBusiness;
using Account = SmartCoop.Domain.Accounting.Account;
using Dimension = SmartCoop.Domain.Accounting.Dimension;

namespace SmartCoop.Domain.Tests.Payments;

/// <summary>What the money of a bank transaction can be for, and what it can never be.</summary>
public sealed class AllocationTests
{
    private readonly SomeBusiness _business = new();

    [Fact]
    public void Given_an_invoice_when_paid_in_two_transfers_then_the_second_one_pays_it()
    {
        var invoice = _business.Issued(1_000);

        var first = _business.Moved(210).PayInvoice(NewPayment(), invoice, Euro(210)).Value;
        Assert.Equal((Euro(1_000), InvoiceStatus.PartiallyPaid), (first.StillDue, invoice.Status));

        var second = _business.Moved(1_000).PayInvoice(NewPayment(), invoice, Euro(1_000)).Value;
        Assert.Equal((Euro(0), InvoiceStatus.Paid), (second.StillDue, invoice.Status));
    }

    [Fact]
    public void Given_one_transfer_for_several_invoices_then_each_part_pays_one()
    {
        var (one, other) = (_business.Issued(1_000), _business.Issued(500));
        var transfer = _business.Moved(1_815);

        _ = transfer.PayInvoice(NewPayment(), one, Euro(1_210)).Value;
        Assert.Equal((AllocationState.Partly, Euro(605)), (transfer.State, transfer.Remaining));
        _ = transfer.PayInvoice(NewPayment(), other, Euro(605)).Value;

        Assert.Equal(AllocationState.Allocated, transfer.State);
        Assert.Equal([InvoiceStatus.Paid, InvoiceStatus.Paid], [one.Status, other.Status]);
    }

    [Fact]
    public void Given_more_than_was_asked_for_then_the_surplus_is_the_clients_credit_and_pays_the_next_invoice()
    {
        var (invoice, next, account) = (_business.Issued(1_000), _business.Issued(500), _business.OpenAccount());
        var transfer = _business.Moved(1_300);
        var books = new Books().Post(invoice, next);

        var tooMuch = transfer.PayInvoice(NewPayment(), invoice, Euro(1_300)).Refusal;
        Assert.Equal(new PaymentExceedsDue(invoice.Id, Euro(1_210), Euro(1_300)), tooMuch);

        _ = transfer.PayInvoice(NewPayment(), invoice, Euro(1_210)).Value;
        _ = transfer.CreditClient(NewPayment(), account, Euro(90)).Value;
        Assert.Equal(Euro(90), account.Credit);

        _ = account.PayInvoice(NewPayment(), next, Euro(90), Today).Value;
        Assert.Equal((Euro(0), Euro(515)), (account.Credit, next.Due));
        Assert.Equal(Euro(515), books.Post(transfer, account).Balance(Account.Clients));
    }

    [Fact]
    public void Given_a_credit_when_refunded_then_it_is_gone_and_no_cent_more_can_leave()
    {
        var account = _business.OpenAccount();
        _ = _business.Moved(90).CreditClient(NewPayment(), account, Euro(90)).Value;

        var refusal = _business.Moved(-100).Refund(NewPayment(), account, Euro(100)).Refusal;
        Assert.Equal(new ClientCreditTooSmall(_business.ClientId, Euro(90), Euro(100)), refusal);

        var refunded = _business.Moved(-90).Refund(NewPayment(), account, Euro(90)).Value;
        Assert.Equal(Euro(0), refunded.Credit);
    }

    [Fact]
    public void Given_a_paid_invoice_when_the_transfer_bounces_then_the_invoice_is_due_again_and_suspense_is_empty()
    {
        var invoice = _business.Issued(1_000);
        var (transfer, bounce, payment) = (_business.Moved(1_210), _business.Moved(-1_210), NewPayment());
        _ = transfer.PayInvoice(payment, invoice, Euro(1_210)).Value;

        var reversed = bounce.Bounce(NewPayment(), transfer, payment, invoice).Value;

        Assert.Equal((Euro(1_210), InvoiceStatus.Issued), (reversed.StillDue, invoice.Status));
        Assert.Equal(AllocationState.Allocated, bounce.State);
        var books = new Books().Post(invoice, transfer, bounce);
        Assert.Equal((Euro(0), Euro(1_210)), (books.Balance(Account.Suspense), books.Balance(Account.Clients)));
        Assert.Equal(
            new PaymentAlreadyReversed(payment, Today),
            _business.Moved(-1_210).Bounce(NewPayment(), transfer, payment, invoice).Refusal);
    }

    [Fact]
    public void Given_a_payment_of_the_wrong_invoice_when_taken_back_then_the_money_can_pay_the_right_one()
    {
        var (wrong, right) = (_business.Issued(1_000), _business.Issued(1_000));
        var (transfer, payment) = (_business.Moved(1_210), NewPayment());
        _ = transfer.PayInvoice(payment, wrong, Euro(1_210)).Value;

        _ = transfer.TakeBack(payment, wrong, Today).Value;

        Assert.Equal((AllocationState.Unallocated, Euro(1_210)), (transfer.State, wrong.Due));
        Assert.Equal(Euro(0), transfer.PayInvoice(NewPayment(), right, Euro(1_210)).Value.StillDue);
        Assert.Equal(new PaymentAlreadyReversed(payment, Today), transfer.TakeBack(payment, wrong, Today).Refusal);
    }

    [Fact]
    public void Given_a_paid_invoice_when_credited_then_what_is_too_much_is_the_clients_credit()
    {
        var (invoice, account) = (_business.Issued(1_000), _business.OpenAccount());
        var transfer = _business.Moved(1_210);
        _ = transfer.PayInvoice(NewPayment(), invoice, Euro(1_210)).Value;

        _ = _business.Credited(invoice, Euro(400));
        _ = account.Keep(NewPayment(), invoice.Events.OfType<InvoicePaymentFreed>().Single());

        Assert.Equal((Euro(484), Euro(0)), (account.Credit, invoice.Due));
        var books = new Books().Post(invoice, transfer);
        Assert.Equal(Euro(0), books.Balance(Account.Clients, Dimension.Of(_business.UnitId)));
        Assert.Equal(Euro(-484), books.Balance(Account.Clients, Dimension.Collective));
    }

    [Fact]
    public void Given_a_subscription_when_the_money_arrives_then_the_shares_are_paid_once_and_in_full()
    {
        var subscription = People.Subscribed(People.Applicant(), count: 2);
        var transfer = _business.Moved(60, entityId: subscription.EntityId);

        Assert.IsType<ShareAmountDiffers>(transfer.PayShares(NewPayment(), subscription, Euro(59)).Refusal);
        _ = transfer.PayShares(NewPayment(), subscription, Euro(60)).Value;

        Assert.Equal((ShareSubscriptionStatus.Paid, AllocationState.Allocated), (subscription.Status, transfer.State));
    }

    [Fact]
    public void Given_a_bank_charge_then_all_units_bear_it_and_nothing_else_is_one()
    {
        var charge = _business.Moved(-2.50m, Movement() with { IsCharge = true });
        var transfer = _business.Moved(-90);

        Assert.Equal(Euro(2.50m), charge.BookCharge(NewPayment()).Value.Amount);
        Assert.Equal(new TransactionIsNoCharge(transfer.Id), transfer.BookCharge(NewPayment()).Refusal);
    }

    [Fact]
    public void Given_what_must_not_be_allocated_then_it_is_refused_and_nothing_changed()
    {
        var (invoice, transfer) = (_business.Issued(1_000), _business.Moved(1_000));
        var stranger = _business.Moved(1_000, entityId: Id.New<LegalEntity>(Now));

        Assert.Equal(
            new List<DomainError?>
            {
                new AllocationExceedsTransaction(transfer.Id, Euro(1_000), Euro(1_210)),
                new AllocationNotPositive(transfer.Id, Euro(0)),
                new PaymentCrossesEntities(stranger.Id, stranger.EntityId, invoice.EntityId),
                new TransactionGoesOtherWay(transfer.Id, Euro(1_000)),
            },
            [
                transfer.PayInvoice(NewPayment(), invoice, Euro(1_210)).Refusal,
                transfer.PayInvoice(NewPayment(), invoice, Euro(0)).Refusal,
                stranger.PayInvoice(NewPayment(), invoice, Euro(1_000)).Refusal,
                transfer.Refund(NewPayment(), _business.OpenAccount(), Euro(10)).Refusal,
            ]);
        Assert.Equal((AllocationState.Unallocated, Euro(1_210)), (transfer.State, invoice.Due));
        Assert.Empty(transfer.Events);
    }

    [Fact]
    public void Given_the_credit_of_one_client_then_it_never_pays_for_another()
    {
        var account = _business.OpenAccount();
        _ = _business.Moved(90).CreditClient(NewPayment(), account, Euro(90)).Value;
        var invoice = _business.Issued(50, clientId: Id.New<Client>(Now));

        var refusal = account.PayInvoice(NewPayment(), invoice, Euro(50), Today).Refusal;

        Assert.Equal(new CreditOfOtherClient(invoice.Id, _business.ClientId, invoice.ClientId), refusal);
    }
}
