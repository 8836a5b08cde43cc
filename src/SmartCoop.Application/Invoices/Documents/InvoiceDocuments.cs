using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Vat;

namespace SmartCoop.Application.Invoices.Documents;

/// <summary>What issued invoices and credit notes say on paper.</summary>
/// <remarks>
/// It follows from what was written down at the issue alone: however often and however late a document is printed, it
/// says the same. What was paid since is on no document.
/// </remarks>
public static class InvoiceDocuments
{
    /// <summary>The document of an invoice.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <exception cref="InvalidOperationException">The invoice is a draft: it has no number.</exception>
    public static InvoiceDocument Of(Invoice invoice)
    {
        if (invoice is not { Number: { } number, IssuedOn: { } issuedOn, Parties: { } parties })
            throw new InvalidOperationException($"Invoice {invoice.Id} is a draft: it is not printed.");

        return new InvoiceDocument
        {
            Kind = DocumentKind.Invoice,
            Language = parties.Language,
            Number = number.ToString(),
            IssuedOn = issuedOn,
            TaxPointOn = invoice.TaxPointOn ?? issuedOn,
            DueOn = invoice.DueOn,
            Seller = PartyOf(parties.IssuedBy),
            Buyer = PartyOf(parties.BilledTo),
            BuyerReference = invoice.BuyerReference,
            Lines = LinesOf(invoice.Lines, invoice.VatTotals),
            VatTotals = TotalsOf(invoice.VatTotals),
            Totals = new DocumentTotals(invoice.Net, invoice.Vat, invoice.Gross, Due: invoice.Gross),
            Mentions = [.. MentionsOf(invoice.VatTotals, parties.Language)],
            Payment = new DocumentPayment(parties.PayTo, invoice.Communication!, invoice.PaymentTermDays)
            {
                Bic = parties.Bic,
            },
        };
    }

    /// <summary>The document of a credit note.</summary>
    /// <param name="note">The credit note.</param>
    /// <param name="invoice">The invoice it corrects.</param>
    public static InvoiceDocument Of(CreditNote note, Invoice invoice)
    {
        var language = note.Parties.Language;
        return new InvoiceDocument
        {
            Kind = DocumentKind.CreditNote,
            Language = language,
            Number = note.Number.ToString(),
            IssuedOn = note.IssuedOn,
            TaxPointOn = note.IssuedOn,
            Seller = PartyOf(note.Parties.IssuedBy),
            Buyer = PartyOf(note.Parties.BilledTo),
            BuyerReference = invoice.BuyerReference,
            Lines = LinesOf(note.Lines, invoice.VatTotals),
            VatTotals = TotalsOf(note.VatTotals),
            Totals = new DocumentTotals(note.Net, note.Gross - note.Net, note.Gross, Due: note.Gross - note.Gross),
            Mentions = [.. MentionsOf(note.VatTotals, language), .. MentionOfRepayment(note)],
            CreditedNumber = invoice.Number?.ToString(),
            Reason = note.Reason,
        };
    }

    private static DocumentParty PartyOf(InvoiceParty party) => new(party.Name, party.Address)
    {
        EnterpriseNumber = party.EnterpriseNumber,
        VatNumber = party.VatNumber,
    };

    private static PrintedLine[] LinesOf(IEnumerable<Domain.Orders.DocumentLine> lines, IReadOnlyList<VatTotal> totals)
    {
        var rates = totals.ToDictionary(total => total.Category, total => total.Rate);
        return
        [
            .. lines.OrderBy(line => line.Position).Select(line => new PrintedLine(
                line.Description,
                line.Quantity,
                line.UnitPrice,
                line.Net,
                new DocumentVat(line.VatCategory.Code(), rates.GetValueOrDefault(line.VatCategory)))),
        ];
    }

    private static DocumentVatTotal[] TotalsOf(IEnumerable<VatTotal> totals) =>
    [
        .. totals.Select(total => new DocumentVatTotal(
            new DocumentVat(total.Category.Code(), total.Rate), total.Base, total.Vat)),
    ];

    private static IEnumerable<string> MentionsOf(IEnumerable<VatTotal> totals, Language language) =>
        totals.Select(total => total.Category.Mention(language)).OfType<string>().Distinct();

    /// <summary>A Belgian credit note with VAT tells a client that deducted it to pay it back.</summary>
    /// <remarks>Source: Belgian Royal Decree no 4 of 29 December 1969 on refunds of VAT, article 4.</remarks>
    private static IEnumerable<string> MentionOfRepayment(CreditNote note)
    {
        var isBelgian = note.Parties.IssuedBy.Address.Country == CountryCode.Belgium;
        if (!isBelgian || !note.VatTotals.Any(total => total.Vat.IsPositive)) yield break;

        yield return note.Parties.Language switch
        {
            Language.French => "TVA à reverser à l’État dans la mesure où elle a été initialement déduite.",
            Language.Dutch => "Btw terug te storten aan de Staat in de mate waarin ze oorspronkelijk werd afgetrokken.",
            Language.English => "VAT to be paid back to the State in so far as it was initially deducted.",
            Language.German => "MwSt. an den Staat zurückzuzahlen, soweit sie ursprünglich abgezogen wurde.",
        };
    }
}
