using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Vat;
using static SmartCoop.Domain.Tests.Invoices.Scene;

namespace SmartCoop.Domain.Tests.Invoices;

/// <summary>How an issued invoice is corrected, with the figures of scenario 10.</summary>
public sealed class CreditNoteTests
{
    private readonly Scene _scene = new();

    [Fact]
    public void Given_a_thousand_when_400_are_credited_then_contribution_26_and_budget_374_go_back()
    {
        var invoice = _scene.Issued(Line(1000));

        var note = _scene.Credit(invoice, Line(400)).Value;

        Assert.Equal((Eur(400), Eur(484), Eur(26), Eur(374)), (note.Net, note.Gross, note.Contribution, note.Budget));
        Assert.Equal((Eur(726), Eur(561)), (invoice.Due, invoice.Budget));
        Assert.Equal(InvoiceStatus.Issued, invoice.Status);
        Assert.Equal("NC-2026-000001", note.Number.ToString());
    }

    [Fact]
    public void Given_an_untouched_invoice_when_credited_as_a_whole_then_nothing_is_left_of_it()
    {
        var invoice = _scene.Issued(Line(33.33m), Line(100, VatCategory.Reduced));

        var note = _scene.Credit(invoice).Value;

        Assert.Equal((invoice.Net, invoice.Gross, invoice.Contribution), (note.Net, note.Gross, note.Contribution));
        Assert.Equal((InvoiceStatus.Credited, Eur(0), Eur(0)), (invoice.Status, invoice.Due, invoice.Budget));
        Assert.Equal(invoice.VatTotals, note.VatTotals);
        Assert.Equal(2, note.Lines.Count);
        Assert.Equal(Eur(0), _scene.Contributed);
        Assert.Equal(new InvoiceNotCreditable(invoice.Id, InvoiceStatus.Credited), _scene.Credit(invoice).Refusal);
    }

    [Fact]
    public void Given_a_part_was_credited_when_the_rest_is_then_the_last_cent_goes_back_too()
    {
        var invoice = _scene.Issued(Line(99.99m));
        _scene.Credit(invoice, Line(33.33m));
        _scene.Credit(invoice, Line(33.33m));

        _scene.Credit(invoice);

        Assert.Equal((InvoiceStatus.Credited, Eur(0)), (invoice.Status, invoice.Due));
        Assert.Equal((invoice.Gross, invoice.Contribution), (invoice.CreditedGross, invoice.CreditedContribution));
    }

    [Fact]
    public void Given_more_than_the_invoice_when_credited_then_it_is_refused_and_nothing_changed()
    {
        var invoice = _scene.Issued(Line(1000), Line(50, VatCategory.Reduced));

        var refusal = _scene.Credit(invoice, Line(50.01m, VatCategory.Reduced)).Refusal;

        Assert.Equal(new CreditExceedsInvoice(invoice.Id, VatCategory.Reduced, Eur(50), Eur(50.01m)), refusal);
        Assert.Equal((Eur(0), Eur(0)), (invoice.CreditedNet, invoice.CreditedGross));
        Assert.Equal(Eur(68.25m), _scene.Contributed);
    }

    [Fact]
    public void Given_a_category_the_invoice_does_not_have_when_credited_then_it_is_refused()
    {
        var invoice = _scene.Issued(Line(1000));

        var refusal = _scene.Credit(invoice, Line(1, VatCategory.Reduced)).Refusal;

        Assert.Equal(new CreditExceedsInvoice(invoice.Id, VatCategory.Reduced, Eur(0), Eur(1)), refusal);
    }

    [Fact]
    public void Given_the_invoice_was_paid_when_credited_then_the_money_is_freed_for_the_client()
    {
        var invoice = _scene.Issued(Line(1000));
        invoice.Receive(Eur(1210));
        invoice.ClearEvents();

        _scene.Credit(invoice, Line(400));

        var freed = Assert.IsType<InvoicePaymentFreed>(invoice.Events[^1]);
        Assert.Equal((Eur(484), invoice.ClientId), (freed.Amount, freed.ClientId));
        Assert.Equal((InvoiceStatus.Paid, Eur(0), Eur(726)), (invoice.Status, invoice.Due, invoice.Paid));
    }

    [Fact]
    public void Given_a_draft_when_credited_then_it_is_refused()
    {
        var draft = _scene.Drafted(Line(1000));
        var terms = new CreditTerms(new InvoiceNumber("NC", 2026, 1), Today, _scene.Scheme, _scene.TurnoverOf(2026));

        var refusal = draft.Credit(New<CreditNote>(), [], "Wrong client", terms).Refusal;

        Assert.Equal(new InvoiceNotCreditable(draft.Id, InvoiceStatus.Draft), refusal);
    }

    [Fact]
    public void Given_no_reason_when_credited_then_it_is_refused()
    {
        var invoice = _scene.Issued(Line(1000));
        var terms = new CreditTerms(new InvoiceNumber("NC", 2026, 1), Today, _scene.Scheme, _scene.TurnoverOf(2026));

        Assert.Equal(new ReasonMissing(), invoice.Credit(New<CreditNote>(), [], " ", terms).Refusal);
    }
}
