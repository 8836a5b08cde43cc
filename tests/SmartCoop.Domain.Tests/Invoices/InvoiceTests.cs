using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Vat;
using static SmartCoop.Domain.Tests.Invoices.Scene;

namespace SmartCoop.Domain.Tests.Invoices;

/// <summary>From a draft to money, with the figures of the scenarios 2, 3, 4 and 17.</summary>
public sealed class InvoiceTests
{
    private readonly Scene _scene = new();

    [Fact]
    public void Given_a_thousand_at_21_percent_when_issued_then_every_figure_of_the_happy_path_is_there()
    {
        var invoice = _scene.Drafted(Line(1000));

        var fact = _scene.Issue(invoice).Value;

        Assert.Equal(
            (Eur(1000), Eur(210), Eur(1210), Eur(65), Eur(935)),
            (fact.Net, invoice.Vat, fact.Gross, fact.Contribution, invoice.Budget));
        Assert.Equal("F-2026-000001", fact.Number.ToString());
        Assert.Equal("126000000171", invoice.Communication!.Value);
        Assert.Equal(new DateOnly(2026, 4, 1), fact.DueOn);
        Assert.Equal((InvoiceStatus.Issued, Eur(1210)), (invoice.Status, invoice.Due));
    }

    [Fact]
    public void Given_a_cost_of_800_when_grossed_up_then_the_unit_gets_exactly_800_back()
    {
        var price = FlatRate.Default.PriceFor(Eur(800));

        var invoice = _scene.Issued(new LineItem("Concert", Quantity.One, price, VatCategory.Standard));

        Assert.Equal(
            (Eur(855.61m), Eur(55.61m), Eur(800), Eur(179.68m)),
            (price, invoice.Contribution, invoice.Budget, invoice.Vat));
    }

    [Fact]
    public void Given_austria_at_13_percent_and_a_fee_of_7_and_a_half_when_issued_then_1130_75_and_925()
    {
        var austria = new Scene(new FlatRate(Rate.FromPercent(7.5m)), seller: "AT", buyer: "AT");

        var invoice = austria.Issued(Line(1000, VatCategory.Intermediate));

        Assert.Equal((Eur(1130), Eur(75), Eur(925)), (invoice.Gross, invoice.Contribution, invoice.Budget));
    }

    [Fact]
    public void Given_a_rate_change_on_new_year_when_issued_after_then_the_new_rate_and_credit_notes_keep_the_old_one()
    {
        var newYear = new DateOnly(2027, 1, 1);
        var draft = _scene.Drafted(Line(1000));
        var old = _scene.IssuedOn(newYear.AddDays(-1), Line(1000));
        _scene.Scheme = _scene.Adopted(new FlatRate(Rate.FromPercent(8m)), newYear, _scene.Scheme);

        var after = _scene.Issue(draft, newYear).Value;
        var credited = _scene.CreditOn(newYear, old, Line(400)).Value;
        var tooEarly = _scene.Credit(old, Line(100)).Refusal;

        Assert.Equal((Eur(65), Eur(80), Eur(26)), (old.Contribution, after.Contribution, credited.Contribution));
        Assert.Equal((Eur(39), Eur(80)), (_scene.TurnoverOf(2026).Contribution, _scene.TurnoverOf(2027).Contribution));
        Assert.Equal(new IssuedBeforeLast(Today, newYear.AddDays(-1)), tooEarly);
    }

    [Fact]
    public void Given_a_draft_without_lines_when_issued_then_it_is_refused_and_nothing_changed()
    {
        var invoice = _scene.Drafted();
        invoice.ClearEvents();

        var refusal = _scene.Issue(invoice).Refusal;

        Assert.Equal(new InvoiceHasNoLines(invoice.Id), refusal);
        Assert.Equal((InvoiceStatus.Draft, null), (invoice.Status, invoice.Number));
        Assert.Empty(invoice.Events);
    }

    [Fact]
    public void Given_an_issued_invoice_when_changed_or_issued_again_then_it_is_refused_and_nothing_changed()
    {
        var invoice = _scene.Issued(Line(1000));
        invoice.ClearEvents();

        var refusals = (invoice.ChangeLines([Line(1)]).Refusal, _scene.Issue(invoice).Refusal);

        var notDraft = new InvoiceNotDraft(invoice.Id, InvoiceStatus.Issued);
        Assert.Equal((notDraft, notDraft), refusals);
        Assert.Equal((Eur(1000), 1, "F-2026-000001"), (invoice.Net, invoice.Lines.Count, invoice.Number!.ToString()));
        Assert.Empty(invoice.Events);
    }

    [Fact]
    public void Given_discounts_that_eat_everything_when_issued_then_a_credit_note_is_asked_for()
    {
        var invoice = _scene.Drafted(Line(100), Line(-100));

        Assert.Equal(new InvoiceTotalNotPositive(invoice.Id, Eur(0)), _scene.Issue(invoice).Refusal);
    }

    [Fact]
    public void Given_another_currency_when_drafted_then_it_is_refused()
    {
        var yen = new LineItem("Concert", Quantity.One, Money.Of(1, Currency.Jpy), VatCategory.Standard);

        var refusal = Invoice.Draft(New<Invoice>(), _scene.Sale, new InvoiceTerms([yen], 30), order: null).Refusal;

        Assert.Equal(new ForeignCurrency(Currency.Eur, Currency.Jpy), refusal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(61)]
    public void Given_a_term_the_law_does_not_know_when_drafted_then_it_is_refused(int days)
    {
        var refusal = Invoice.Draft(
            New<Invoice>(), _scene.Sale, new InvoiceTerms([Line(1)], days), order: null).Refusal;

        Assert.Equal(days < 0 ? new NegativePaymentTerm(days) : new PaymentTermTooLong(days, 60), refusal);
    }

    [Fact]
    public void Given_a_tax_point_before_any_known_rate_when_issued_then_it_is_refused()
    {
        var terms = new InvoiceTerms([Line(100)], 30, TaxPointOn: new DateOnly(1990, 5, 1));
        var invoice = Invoice.Draft(New<Invoice>(), _scene.Sale, terms, order: null).Value;

        Assert.IsType<NoVatRateInForce>(_scene.Issue(invoice).Refusal);
    }

    [Fact]
    public void Given_part_payments_when_all_is_paid_then_the_status_followed_the_amounts_and_bounces_go_back()
    {
        var invoice = _scene.Issued(Line(1000));

        Assert.Equal(Eur(1000), invoice.Receive(Eur(210)).Value);
        Assert.Equal(InvoiceStatus.PartiallyPaid, invoice.Status);
        Assert.Equal(
            new PaymentExceedsDue(invoice.Id, Eur(1000), Eur(1000.01m)), invoice.Receive(Eur(1000.01m)).Refusal);
        Assert.Equal(Eur(0), invoice.Receive(Eur(1000)).Value);
        Assert.Equal(InvoiceStatus.Paid, invoice.Status);
        Assert.Equal(Eur(1000), invoice.ReversePayment(Eur(1000)).Value);
        Assert.Equal((InvoiceStatus.PartiallyPaid, Eur(210)), (invoice.Status, invoice.Paid));
        Assert.Equal(
            new ReversalExceedsPaid(invoice.Id, Eur(210), Eur(300)), invoice.ReversePayment(Eur(300)).Refusal);
    }

    [Fact]
    public void Given_half_is_paid_when_asking_what_is_uncollected_then_half_of_the_budget_is()
    {
        var invoice = _scene.Issued(Line(1000));

        invoice.Receive(Eur(605));

        Assert.Equal(Eur(467.5m), invoice.Uncollected);
    }

    [Fact]
    public void Given_the_due_date_has_passed_when_asking_then_it_is_overdue_until_paid()
    {
        var invoice = _scene.Issued(Line(1000));

        Assert.False(invoice.IsOverdue(new DateOnly(2026, 4, 1)));
        Assert.True(invoice.IsOverdue(new DateOnly(2026, 4, 2)));

        invoice.Receive(Eur(1210));
        Assert.False(invoice.IsOverdue(new DateOnly(2026, 4, 2)));
    }

    [Fact]
    public void Given_a_dispute_when_money_comes_and_it_ends_then_the_status_follows_the_amounts()
    {
        var invoice = _scene.Issued(Line(1000));

        invoice.Dispute(Today, "The light failed");
        invoice.Receive(Eur(210));
        Assert.Equal(InvoiceStatus.Disputed, invoice.Status);
        Assert.Equal(
            new InvoiceNotOpen(invoice.Id, InvoiceStatus.Disputed), invoice.Dispute(Today, "Again").Refusal);

        invoice.ResolveDispute(Today);
        Assert.Equal(InvoiceStatus.PartiallyPaid, invoice.Status);
        Assert.Equal(
            new InvoiceNotDisputed(invoice.Id, InvoiceStatus.PartiallyPaid), invoice.ResolveDispute(Today).Refusal);
    }

    [Fact]
    public void Given_a_part_was_paid_when_written_off_then_the_loss_is_the_unpaid_part_and_no_more_money_is_taken()
    {
        var invoice = _scene.Issued(Line(1000));
        invoice.Receive(Eur(605));

        var fact = invoice.WriteOff(Today).Value;

        Assert.Equal(
            (Eur(500), Eur(105), Eur(32.5m), false), (fact.Net, fact.Vat, fact.Contribution, fact.Guaranteed));
        Assert.Equal(Eur(0), invoice.Uncollected);
        Assert.Equal(new InvoiceNotPayable(invoice.Id, InvoiceStatus.WrittenOff), invoice.Receive(Eur(1)).Refusal);
        Assert.Equal(new InvoiceNotOpen(invoice.Id, InvoiceStatus.WrittenOff), invoice.WriteOff(Today).Refusal);
    }

}
