using SmartCoop.Application.Invoices.Documents;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;
using SmartCoop.Domain.Vat;

namespace SmartCoop.Application.Tests.Invoices.Documents;

public sealed class InvoiceDocumentsTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly LineItem Concert = Item("Concert", 2, 500m, VatCategory.Reduced);
    private static readonly LineItem Sound = Item("Sonorisation", 1, 100m, VatCategory.Standard);

    [Fact]
    public void Given_an_issued_invoice_when_put_on_paper_then_it_says_what_was_written_at_the_issue()
    {
        var document = InvoiceDocuments.Of(Issued("BE", null, Concert, Sound));

        Assert.Equal(
            (DocumentKind.Invoice, "F-2026-000042", Today, new DateOnly(2026, 4, 1), Language.French),
            (document.Kind, document.Number, document.IssuedOn, document.DueOn!.Value, document.Language));
        Assert.Equal("Théâtre des Doms", document.Buyer.Name);
        Assert.Equal("BC 2026/17", document.BuyerReference);
        Assert.Equal(["Concert", "Sonorisation"], document.Lines.Select(line => line.Description));
        Assert.Equal([Vat(6), Vat(21)], document.Lines.Select(line => line.Vat));
        Assert.Equal(new DocumentTotals(Eur(1100), Eur(81), Eur(1181), Eur(1181)), document.Totals);
        Assert.Equal(30, document.Payment!.TermDays);
        Assert.Equal("+++126/0000/04215+++", document.Payment.Communication.ToString());
        Assert.Empty(document.Mentions);
    }

    [Fact]
    public void Given_a_payment_since_the_issue_when_put_on_paper_then_the_document_says_the_same()
    {
        var invoice = Issued("BE", null, Concert);
        var before = InvoiceDocuments.Of(invoice);

        Assert.Empty(invoice.Receive(Eur(60)).Refusals);

        Assert.Equal(before.Totals, InvoiceDocuments.Of(invoice).Totals);
    }

    [Fact]
    public void Given_a_service_to_another_member_state_when_put_on_paper_then_the_reverse_charge_is_mentioned()
    {
        var invoice = Issued("FR", "FR40303265045", Item("Conseil", 1, 800m, VatCategory.ReverseChargeEu));

        var document = InvoiceDocuments.Of(invoice);

        Assert.Equal(new DocumentVat("AE", Rate.Zero), document.Lines[0].Vat);
        Assert.Equal([VatCategory.ReverseChargeEu.Mention(Language.French)!], document.Mentions);
    }

    [Fact]
    public void Given_a_credit_note_when_put_on_paper_then_it_names_its_invoice_and_asks_for_nothing()
    {
        var invoice = Issued("BE", null, Concert, Sound);
        var note = Credited(invoice, Sound);

        var document = InvoiceDocuments.Of(note, invoice);

        Assert.Equal(
            (DocumentKind.CreditNote, "NC-2026-000007", "F-2026-000042", "Annulé"),
            (document.Kind, document.Number, document.CreditedNumber, document.Reason));
        Assert.Equal(new DocumentTotals(Eur(100), Eur(21), Eur(121), Eur(0)), document.Totals);
        Assert.Equal([Vat(21)], document.Lines.Select(line => line.Vat));
        Assert.Null(document.Payment);
        Assert.Null(document.DueOn);
        Assert.Contains("initialement déduite", Assert.Single(document.Mentions), StringComparison.Ordinal);
    }

    [Fact]
    public void Given_a_draft_when_put_on_paper_then_it_is_a_bug()
    {
        var draft = Drafted(SaleTo("BE", null), Concert);

        Assert.Throws<InvalidOperationException>(() => InvoiceDocuments.Of(draft));
    }

    private static Invoice Issued(string country, string? vatNumber, params LineItem[] lines)
    {
        var sale = SaleTo(country, vatNumber);
        var invoice = Drafted(sale, lines);
        var terms = new IssueTerms(
            new InvoiceNumber(InvoiceNumber.Invoices, 2026, 42), Today, Parties(), Scheme(), Turnover(sale), null);
        Assert.Empty(invoice.Issue(sale, terms).Refusals);
        return invoice;
    }

    private static CreditNote Credited(Invoice invoice, LineItem line)
    {
        var sale = SaleTo("BE", null);
        var turnover = Turnover(sale);
        turnover.Add(invoice.Net, FlatRate.Default);
        var number = new InvoiceNumber(InvoiceNumber.CreditNotes, 2026, 7);
        var terms = new CreditTerms(number, Today, Scheme(), turnover);
        return invoice.Credit(New<CreditNote>(), [line], "Annulé", terms).Value;
    }

    private static Invoice Drafted(Sale sale, params LineItem[] lines) =>
        Invoice.Draft(New<Invoice>(), sale, new InvoiceTerms(lines, 30, BuyerReference: "BC 2026/17"), null).Value;

    private static Sale SaleTo(string country, string? vatNumber) => new(
        New<LegalEntity>(),
        New<ProductionUnit>(),
        New<Client>(),
        Currency.Eur,
        CountryCode.Belgium,
        new VatBuyer(CountryCode.Parse(country), true, vatNumber is null ? null : VatNumber.Parse(vatNumber)));

    private static InvoiceParties Parties()
    {
        var address = PostalAddress.Read("Rue Émile Féron 70", "1060", "Bruxelles", CountryCode.Belgium).Value;
        return new InvoiceParties(
            new InvoiceParty("SmartCoop", address, EnterpriseNumber.Parse("0403019261"), null),
            new InvoiceParty("Théâtre des Doms", address, null, null),
            Iban.Parse("BE72000000001616"),
            null,
            Language.French);
    }

    private static ContributionSchemeVersion Scheme() => ContributionSchemeVersion.Adopt(
        New<ContributionSchemeVersion>(),
        New<LegalEntity>(),
        ContributionTerms.Of(FlatRate.Default),
        new DateOnly(2020, 1, 1),
        New<Decision>(),
        null,
        new DateOnly(2019, 12, 31)).Value;

    private static UnitTurnover Turnover(Sale sale) =>
        UnitTurnover.Start(New<UnitTurnover>(), sale.EntityId, sale.UnitId, 2026, Currency.Eur);

    private static LineItem Item(string what, decimal quantity, decimal price, VatCategory category) =>
        new(what, Quantity.Of(quantity), Eur(price), category);

    private static DocumentVat Vat(decimal percent) => new("S", Rate.FromPercent(percent));

    private static Money Eur(decimal amount) => Money.Of(amount, Currency.Eur);

    private static Id<T> New<T>() => Id.New<T>(DateTimeOffset.UnixEpoch);
}
