using SmartCoop.Application.Accounting;
using SmartCoop.Application.Budgets;
using SmartCoop.Application.Invoices;
using SmartCoop.Application.Payments;
using SmartCoop.Domain;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Payments;
using SmartCoop.Domain.Vat;
using SmartCoop.GraphQL.Tests.Persistence;
using static SmartCoop.GraphQL.Tests.Payments.Cooperative;

namespace SmartCoop.GraphQL.Tests.Payments;

/// <summary>From the invoice to the payment, the contribution and the budget, on a real database.</summary>
public abstract class MainJobTests(TestDatabase database) : IAsyncLifetime
{
    private Cooperative _coop = null!;

    public async Task InitializeAsync() => _coop = await FoundAsync(database);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Given_exact_communication_and_amount_when_matched_then_the_invoice_is_paid_and_there_is_cash()
    {
        var invoice = await _coop.IssueAsync(1_000);
        Assert.Equal((Euro(935), Euro(0), Euro(0)), await TiersAsync());

        var seen = await _coop.SeeAsync(invoice);
        var transaction = (await _coop.ReceiveAsync(_coop.Movement(1_210, seen.Communication))).Single();
        await _coop.DoAsync(new MatchPayment(transaction));

        Assert.Equal(InvoiceStatus.Paid, (await _coop.SeeAsync(invoice)).Status);
        Assert.Equal((Euro(935), Euro(935), Euro(935)), await TiersAsync());
        var payment = Assert.Single(await _coop.AskAsync(new ListPaymentsOfInvoices([invoice])));
        Assert.Equal((Euro(1_210), (DateOnly?)null), (payment.Amount, payment.ReversedOn));
        await Books.AreRightAsync(database, _coop);
    }

    [Fact]
    public async Task Scenario_2_reservations_of_825_and_100_leave_10_and_the_last_euro_is_spent_once()
    {
        await PaidInvoiceAsync(1_000);
        var wage = await _coop.DoAsync(new ReserveBudget(_coop.Unit, Euro(825), SpendingPurpose.Wage, "two days"));
        var claim = await _coop.DoAsync(new ReserveBudget(_coop.Unit, Euro(100), SpendingPurpose.Expense, "paint"));
        Assert.Equal((Euro(10), Euro(10), Euro(10)), await TiersAsync());

        var refusal = (await _coop.TryAsync(
            new ReserveBudget(_coop.Unit, Euro(11), SpendingPurpose.Wage, "an hour"))).Refusal;
        Assert.Equal(new BudgetTooSmall(_coop.Unit, BudgetTier.Guaranteed, Euro(10), Euro(11)), refusal);

        await _coop.DoAsync(new ConsumeReservation(wage));
        await _coop.DoAsync(new ReleaseReservation(claim));
        Assert.Equal((Euro(110), Euro(110), Euro(110)), await TiersAsync());
        Assert.IsType<ReservationNotHeld>((await _coop.TryAsync(new ReleaseReservation(wage))).Refusal);
        await Books.AreRightAsync(database, _coop);
    }

    [Fact]
    public async Task Given_ten_spends_at_once_then_none_takes_the_same_euro()
    {
        await PaidInvoiceAsync(1_000);

        var spends = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(() => SpendAsync(300, i))));

        var taken = spends.Count(spend => spend.Refusal is null);
        Assert.InRange(taken, 1, 3);
        Assert.Equal(Euro(935 - (300 * taken)), (await TiersAsync()).Cash);
    }

    [Fact]
    public async Task Scenario_10_a_credit_note_after_payment_frees_money_for_the_client_and_the_budget_shrinks_by_374()
    {
        var invoice = await PaidInvoiceAsync(1_000);

        await _coop.DoAsync(new CreditInvoice(invoice, "less work", [Line(400)]));

        Assert.Equal((Euro(561), Euro(561), Euro(561)), await TiersAsync());
        var next = await _coop.IssueAsync(1_000);
        await _coop.DoAsync(new ApplyClientCredit(next, Euro(484)));
        Assert.Equal(Euro(726), (await _coop.SeeAsync(next)).Due);
        Assert.IsType<ClientCreditTooSmall>((await _coop.TryAsync(new ApplyClientCredit(next, Euro(1)))).Refusal);
        await Books.AreRightAsync(database, _coop);
    }

    [Fact]
    public async Task Given_one_transfer_for_two_invoices_and_more_then_it_is_suggested_and_a_person_allocates_it()
    {
        var (one, two) = (await _coop.IssueAsync(1_000), await _coop.IssueAsync(500));
        var received = await _coop.ReceiveAsync(_coop.Movement(1_815), _coop.Movement(1_840));
        await _coop.DoAsync(new MatchPayment(received[0]));

        var best = (await _coop.AskAsync(new SuggestAllocations(received[0])))[0];
        Assert.Equal(SuggestionReason.InvoicesAddUp, best.Reason);
        await _coop.DoAsync(new AllocatePayment(
            received[1], [new(Euro(1_210), one), new(Euro(605), two), new(Euro(25), ClientId: _coop.Client)]));

        Assert.Equal(InvoiceStatus.Paid, (await _coop.SeeAsync(one)).Status);
        Assert.Equal(InvoiceStatus.Paid, (await _coop.SeeAsync(two)).Status);
        var refund = (await _coop.ReceiveAsync(_coop.Movement(-25))).Single();
        await _coop.DoAsync(new RefundClient(refund, _coop.Client, Euro(25)));
        await Books.AreRightAsync(database, _coop);
    }

    [Fact]
    public async Task Given_a_bounced_transfer_when_matched_then_the_invoice_is_due_again()
    {
        var invoice = await PaidInvoiceAsync(1_000);
        var communication = (await _coop.SeeAsync(invoice)).Communication;
        var bounce = (await _coop.ReceiveAsync(
            _coop.Movement(-1_210, communication) with { IsReversal = true, BankReference = "BOUNCE/R" })).Single();

        await _coop.DoAsync(new MatchPayment(bounce));

        Assert.Equal((InvoiceStatus.Issued, Euro(1_210)), await StatusAsync(invoice));
        Assert.Equal((Euro(935), Euro(0), Euro(0)), await TiersAsync());
        await Books.AreRightAsync(database, _coop);
    }

    [Fact]
    public async Task Given_a_payment_of_the_wrong_invoice_when_reversed_then_it_is_in_suspense_again()
    {
        var invoice = await PaidInvoiceAsync(1_000);
        var payment = (await _coop.AskAsync(new ListPaymentsOfInvoices([invoice]))).Single();

        await _coop.DoAsync(new ReversePayment(payment.Id));

        Assert.Equal((InvoiceStatus.Issued, Euro(1_210)), await StatusAsync(invoice));
        Assert.IsType<PaymentAlreadyReversed>((await _coop.TryAsync(new ReversePayment(payment.Id))).Refusal);
        await Books.AreRightAsync(database, _coop);
    }

    [Fact]
    public async Task Given_a_loss_that_is_not_guaranteed_then_it_is_a_charge_and_turnover_stays()
    {
        var invoice = await _coop.IssueAsync(1_000);

        await _coop.DoAsync(new WriteOffInvoice(invoice));

        Assert.Equal((Euro(0), Euro(0), Euro(0)), await TiersAsync());
        var balance = await _coop.AskAsync(new GetTrialBalance(_coop.Entity, null, null));
        Assert.Equal(Euro(-1_000), balance.Single(one => one.Account == Account.Services).Balance);
        Assert.Equal(Euro(1_000), balance.Single(one => one.Account == Account.BadDebts).Balance);
        await Books.AreRightAsync(database, _coop);
    }

    [Fact]
    public async Task Given_an_invoice_and_a_unit_when_explained_then_every_step_adds_up_to_the_cent()
    {
        var invoice = await PaidInvoiceAsync(1_000);
        await _coop.DoAsync(new CreditInvoice(invoice, "less work", [Line(400)]));
        var wage = await _coop.DoAsync(new ReserveBudget(_coop.Unit, Euro(100), SpendingPurpose.Wage, "a day"));
        await _coop.DoAsync(new ConsumeReservation(wage));
        await _coop.DoAsync(new ReserveBudget(_coop.Unit, Euro(50), SpendingPurpose.Expense, "paint"));

        var unit = (await _coop.AskAsync(new ExplainBudget(_coop.Unit)))!;
        var document = (await _coop.AskAsync(new ExplainInvoice(invoice)))!;

        Assert.Equal((Euro(411), Euro(561)), (unit.Amount, document.Amount));
        Steps.AddUp(unit);
        Steps.AddUp(document);
        Snapshooter.Xunit.Snapshot.Match(Steps.Text(unit), "Explained_unit");
    }

    private static LineItem Line(decimal net) =>
        new("Less work", Quantity.One, Euro(net), VatCategory.Standard);

    private Task<Result<Id<Reservation>>> SpendAsync(decimal amount, int i) =>
        _coop.TryAsync(new ReserveBudget(_coop.Unit, Euro(amount), SpendingPurpose.Expense, $"spend {i}"));

    private async Task<Id<Invoice>> PaidInvoiceAsync(decimal net)
    {
        var invoice = await _coop.IssueAsync(net);
        var seen = await _coop.SeeAsync(invoice);
        var transaction = await _coop.ReceiveAsync(_coop.Movement(seen.Gross.Amount, seen.Communication));
        await _coop.DoAsync(new MatchPayment(transaction.Single()));
        return invoice;
    }

    private async Task<(InvoiceStatus Status, Money Due)> StatusAsync(Id<Invoice> id)
    {
        var seen = await _coop.SeeAsync(id);
        return (seen.Status, seen.Due);
    }

    private async Task<(Money Expected, Money Guaranteed, Money Cash)> TiersAsync()
    {
        var budget = (await _coop.AskAsync(new ListBudgetsOfUnits([_coop.Unit]))).Single();
        return (budget.Expected, budget.Guaranteed, budget.Cash);
    }
}

public sealed class MainJobTestsOnSqlite(SqliteTestDatabase database)
    : MainJobTests(database), IClassFixture<SqliteTestDatabase>;

[Trait("Category", "PostgreSql")]
public sealed class MainJobTestsOnPostgreSql(PostgreSqlTestDatabase database)
    : MainJobTests(database), IClassFixture<PostgreSqlTestDatabase>;
