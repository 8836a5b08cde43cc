using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Payments;
using SmartCoop.Domain.Vat;

namespace SmartCoop.Domain.Tests.Histories;

/// <summary>What holds for invoices and credit notes, whatever happened to them (invariants 6 to 14).</summary>
internal static class DocumentInvariants
{
    private static readonly Money Nothing = Money.Zero(Currency.Eur);

    public static void Hold(Cooperative it)
    {
        var allocations = it.Transactions.SelectMany(transaction => transaction.Allocations)
            .Concat(it.CreditAllocations)
            .Where(allocation => allocation.Stands)
            .ToLookup(allocation => allocation.InvoiceId);
        foreach (var invoice in it.Invoices.Where(invoice => invoice.Number is not null))
        {
            AmountsAddUp(invoice);
            RatesAreThoseOfTheDay(it, invoice);
            CreditsStayWithin(it, invoice);
            PaymentsStayWithin(invoice, allocations[invoice.Id]);
            StatusFollowsAmounts(invoice);
        }

        Assert.All(it.Orders, order => IsWithin(order.InvoicedNet, Nothing, order.Net));
        Assert.All(it.CreditNotes, note => Assert.Equal(note.Net, note.Contribution + note.Budget));
        Assert.All(it.Turnovers, turnover => YearAddsUp(it, turnover));
        NumbersAreGapFree(it.Invoices.Where(invoice => invoice.Number is not null)
            .Select(invoice => (invoice.EntityId.Value, invoice.Number!, invoice.IssuedOn!.Value)));
        NumbersAreGapFree(it.CreditNotes.Select(note => (note.EntityId.Value, note.Number, note.IssuedOn)));
    }

    /// <remarks>Invariants 6 and 7, by another route than the code: decimals, rounded per category and rate.</remarks>
    private static void AmountsAddUp(Invoice invoice)
    {
        Assert.Equal(invoice.Net, Sum(invoice.VatTotals.Select(total => total.Base)));
        Assert.Equal(invoice.Gross, invoice.Net + Sum(invoice.VatTotals.Select(total => total.Vat)));
        Assert.All(invoice.VatTotals, VatIsRoundedOnce);
        Assert.All(invoice.Remaining.Totals, VatIsRoundedOnce);
        Assert.Equal(
            invoice.Net - invoice.CreditedNet,
            invoice.Contribution - invoice.CreditedContribution + invoice.Budget);
    }

    private static void VatIsRoundedOnce(VatTotal total)
    {
        Assert.False(total.Base.IsNegative);
        Assert.Equal(Money.Round(total.Base.Amount * total.Rate.Percent / 100, Currency.Eur), total.Vat);
    }

    /// <remarks>Invariant 11: today's rates change no document of the past.</remarks>
    private static void RatesAreThoseOfTheDay(Cooperative it, Invoice invoice)
    {
        var scheme = it.SchemesOf(invoice.EntityId).On(invoice.IssuedOn!.Value).Value;
        var rates = VatRates.Of(it.EntityOf(invoice.EntityId).Country).Value;

        Assert.Equal(scheme.Id, invoice.SchemeVersionId);
        Assert.All(invoice.VatTotals, total =>
            Assert.Equal(rates.On(total.Category, invoice.TaxPointOn!.Value).Value, total.Rate));
        if (scheme.Terms.Scheme is FlatRate flat)
        {
            Assert.Equal(flat.Total(invoice.Net), invoice.Contribution);
            Assert.Equal(
                flat.Total(invoice.Net - invoice.CreditedNet),
                invoice.Contribution - invoice.CreditedContribution);
        }
    }

    /// <remarks>Invariant 9: credit notes take back the invoice at most, and the whole takes back the whole.</remarks>
    private static void CreditsStayWithin(Cooperative it, Invoice invoice)
    {
        var notes = it.CreditNotes.Where(note => note.InvoiceId == invoice.Id).ToList();

        Assert.Equal(invoice.CreditedNet, Sum(notes.Select(note => note.Net)));
        Assert.Equal(invoice.CreditedGross, Sum(notes.Select(note => note.Gross)));
        Assert.Equal(invoice.CreditedContribution, Sum(notes.Select(note => note.Contribution)));
        IsWithin(invoice.CreditedNet, Nothing, invoice.Net);
        IsWithin(invoice.CreditedGross, Nothing, invoice.Gross);
        Assert.Equal(invoice.CreditedNet == invoice.Net, invoice.CreditedGross == invoice.Gross);
    }

    /// <remarks>Invariant 14: what stands allocated is what is paid, and never more than is due.</remarks>
    private static void PaymentsStayWithin(Invoice invoice, IEnumerable<Allocation> allocations)
    {
        var amounts = allocations.ToLookup(allocation => allocation.Kind, allocation => allocation.Amount);

        Assert.Equal(
            Sum(amounts[AllocationKind.Invoice]) - Sum(amounts[AllocationKind.ClientCredit]),
            invoice.Paid);
        IsWithin(invoice.Paid, Nothing, invoice.Gross - invoice.CreditedGross);
        IsWithin(invoice.Due, Nothing, invoice.Gross);
        IsWithin(invoice.Uncollected, Nothing, Money.Max(invoice.Budget, Nothing));
    }

    /// <remarks>Invariant 14: the status follows from the amounts, unless people disputed or gave up.</remarks>
    private static void StatusFollowsAmounts(Invoice invoice)
    {
        if (invoice.Status is InvoiceStatus.Disputed or InvoiceStatus.WrittenOff)
        {
            Assert.True(invoice.Due.IsPositive);
            return;
        }

        var expected = invoice.CreditedGross == invoice.Gross ? InvoiceStatus.Credited
            : invoice.Due.IsZero ? InvoiceStatus.Paid
            : invoice.Paid.IsZero ? InvoiceStatus.Issued
            : InvoiceStatus.PartiallyPaid;
        Assert.Equal(expected, invoice.Status);
    }

    /// <remarks>Invariant 12: under one scheme the year owes the scheme's total, whatever the order.</remarks>
    private static void YearAddsUp(Cooperative it, UnitTurnover turnover)
    {
        var invoices = it.Invoices
            .Where(invoice => invoice.UnitId == turnover.UnitId && invoice.IssuedOn?.Year == turnover.Year)
            .ToList();

        Assert.Equal(Sum(invoices.Select(invoice => invoice.Net - invoice.CreditedNet)), turnover.Net);
        Assert.Equal(
            Sum(invoices.Select(invoice => invoice.Contribution - invoice.CreditedContribution)),
            turnover.Contribution);
        if (invoices.Select(invoice => invoice.SchemeVersionId).Distinct().ToList() is not [{ } only]) return;
        if (it.Schemes.Single(version => version.Id == only).Terms.Scheme is Brackets brackets)
            Assert.Equal(brackets.Total(turnover.Net), turnover.Contribution);
    }

    /// <remarks>Invariant 10: from 1, without a gap, in the order of the days.</remarks>
    private static void NumbersAreGapFree(IEnumerable<(Guid Entity, InvoiceNumber Number, DateOnly IssuedOn)> documents)
    {
        foreach (var year in documents.GroupBy(it => (it.Entity, it.Number.Series, it.Number.Year)))
        {
            var inOrder = year.OrderBy(document => document.Number.Sequence).ToList();

            Assert.Equal(Enumerable.Range(1, inOrder.Count), inOrder.Select(document => document.Number.Sequence));
            Assert.Equal(inOrder.Select(document => document.IssuedOn).Order(), inOrder.Select(it => it.IssuedOn));
            Assert.All(inOrder, document => Assert.Equal(document.IssuedOn.Year, document.Number.Year));
        }
    }

    private static void IsWithin(Money amount, Money least, Money most) =>
        Assert.True(least <= amount && amount <= most, $"{amount} is not from {least} to {most}.");

    private static Money Sum(IEnumerable<Money> amounts) => Money.Sum(Currency.Eur, amounts);
}
