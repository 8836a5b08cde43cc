using SmartCoop.Application.Invoices.Documents;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.GraphQL.Tests.Gateways.Pdf;

/// <summary>Documents as people get them.</summary>
internal static class PrintedDocuments
{
    public static readonly DocumentVat Standard = new("S", Rate.FromPercent(21));
    public static readonly DocumentVat Reduced = new("S", Rate.FromPercent(6));
    public static readonly DocumentVat ReverseCharge = new("AE", Rate.Zero);

    private static readonly DocumentParty Seller = new(
        "Les Ateliers Réunis SC", Address("Rue Émile Féron 70", "1060", "Bruxelles", "BE"))
    {
        EnterpriseNumber = EnterpriseNumber.Parse("0403019261"),
        VatNumber = VatNumber.Parse("BE0403019261"),
        Email = EmailAddress.Parse("bonjour@ateliers.example"),
    };

    public static InvoiceDocument Invoice(Language language, params PrintedLine[] lines)
    {
        var totals = VatTotalsOf(lines);
        var net = Money.Sum(Currency.Eur, totals.Select(total => total.Base));
        var vat = Money.Sum(Currency.Eur, totals.Select(total => total.Amount));
        return new InvoiceDocument
        {
            Kind = DocumentKind.Invoice,
            Language = language,
            Number = "F-2026-000042",
            IssuedOn = new DateOnly(2026, 3, 5),
            TaxPointOn = new DateOnly(2026, 2, 28),
            DueOn = new DateOnly(2026, 4, 4),
            BuyerReference = "BC 2026/17",
            Seller = Seller,
            Buyer = new DocumentParty("Théâtre de la Clé", Address("Place du Marché 1", "5000", "Namur", "BE"))
            {
                VatNumber = VatNumber.Parse("BE0428759497"),
            },
            Lines = lines,
            VatTotals = totals,
            Totals = new DocumentTotals(net, vat, net + vat, net + vat),
            Payment = new DocumentPayment(
                Iban.Parse("BE72000000001616"), StructuredCommunication.Parse("+++090/9337/55493+++"), 30)
            {
                Bic = Bic.Parse("BPOTBEB1"),
            },
        };
    }

    public static InvoiceDocument CreditNote(Language language, params PrintedLine[] lines)
    {
        var invoice = Invoice(language, lines);
        return invoice with
        {
            Kind = DocumentKind.CreditNote,
            Number = "C-2026-000003",
            DueOn = null,
            Payment = null,
            CreditedNumber = "F-2026-000042",
            Reason = "Répétition annulée",
            Totals = invoice.Totals with { Due = Euros(0) },
        };
    }

    public static PrintedLine Line(string description, decimal quantity, decimal unitPrice, DocumentVat vat)
    {
        var price = Euros(unitPrice);
        return new PrintedLine(description, Quantity.Of(quantity), price, price.Times(Quantity.Of(quantity)), vat);
    }

    public static Money Euros(decimal amount) => Money.Of(amount, Currency.Eur);

    public static PostalAddress Address(string street, string postalCode, string city, string country) =>
        PostalAddress.Read(street, postalCode, city, CountryCode.Parse(country)).Value;

    private static DocumentVatTotal[] VatTotalsOf(IEnumerable<PrintedLine> lines) =>
    [
        .. lines.GroupBy(line => line.Vat, line => line.Net).Select(sold =>
        {
            var net = Money.Sum(Currency.Eur, sold);
            return new DocumentVatTotal(sold.Key, net, net.Times(sold.Key.Rate));
        }),
    ];
}
