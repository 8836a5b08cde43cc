using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Vat;

namespace SmartCoop.Domain.Invoices;

/// <content>How an issued invoice is corrected: by credit notes alone, which together never exceed it.</content>
public sealed partial class Invoice
{
    /// <summary>What credit notes took back so far, by category and rate.</summary>
    public IReadOnlyList<VatTotal> CreditedTotals { get; private set; } = [];

    /// <summary>What is not credited yet, by category and rate.</summary>
    public VatBreakdown Remaining => VatBreakdown
        .Restored(Net.Currency, VatTotals)
        .Less(CreditedTotals.Select(total => (total.Category, total.Base)));

    /// <summary>Takes back a part of the invoice, or all that is left of it.</summary>
    /// <remarks>
    /// The tax given back is at the rates of the invoice, and the contribution by its scheme: credit notes that take
    /// back the whole take back every cent of its tax. What was paid beyond the rest is freed for the client.
    /// </remarks>
    /// <param name="id">The identifier of the new credit note.</param>
    /// <param name="lines">What is taken back, or nothing to take back all that is left.</param>
    /// <param name="reason">Why, in 1 to 200 characters.</param>
    /// <param name="terms">What the credit note receives on the day it is issued.</param>
    public Result<CreditNote> Credit(
        Id<CreditNote> id,
        IReadOnlyList<LineItem> lines,
        string reason,
        CreditTerms terms)
    {
        if (Status is InvoiceStatus.Draft or InvoiceStatus.WrittenOff or InvoiceStatus.Credited)
            return new InvoiceNotCreditable(Id, Status);
        if (!IsReason(reason)) return new ReasonMissing();
        if (terms.IssuedOn < IssuedOn) return new IssuedBeforeLast(terms.IssuedOn, IssuedOn.Value);
        if (LineItem.RefusalsOf(lines, Net.Currency) is { Count: > 0 } refusals) return refusals;

        var remaining = Remaining;
        IReadOnlyList<LineItem> taken = lines.Count is 0 ? AllThatIsLeft(remaining, reason) : lines;
        if (Exceeding(remaining, taken) is { } exceeding) return exceeding;

        var credit = remaining.Difference(remaining.Less(taken.Select(line => (line.VatCategory, line.Net))));
        if (!credit.Net.IsPositive) return new NothingToCredit(Id);

        var contribution = terms.Turnover.GiveBack(credit.Net, remaining.Net, terms.Scheme.Terms.Scheme);
        var note = new CreditNote(id, this, taken, credit, contribution, reason.Trim(), terms);
        Record(note.Fact());
        Take(credit, contribution, terms.IssuedOn);

        return note;
    }

    private CreditExceedsInvoice? Exceeding(VatBreakdown remaining, IReadOnlyList<LineItem> taken) => taken
        .GroupBy(line => line.VatCategory, line => line.Net)
        .Select(sum => (
            Category: sum.Key,
            Asked: Money.Sum(Net.Currency, sum),
            Left: Money.Sum(
                Net.Currency,
                remaining.Totals.Where(total => total.Category == sum.Key).Select(total => total.Base))))
        .Where(sum => sum.Asked > sum.Left)
        .Select(sum => new CreditExceedsInvoice(Id, sum.Category, sum.Left, sum.Asked))
        .FirstOrDefault();

    private List<LineItem> AllThatIsLeft(VatBreakdown remaining, string reason) => CreditedNet.IsZero
        ? [.. _lines.OrderBy(line => line.Position).Select(line => line.Item)]
        :
        [
            .. remaining.Totals
                .Where(total => total.Base.IsPositive)
                .Select(total => new LineItem(reason, Quantity.One, total.Base, total.Category)),
        ];

    private void Take(VatBreakdown credit, Money contribution, DateOnly issuedOn)
    {
        CreditedTotals = [.. CreditedTotals, .. credit.Totals];
        CreditedNet += credit.Net;
        CreditedGross += credit.Gross;
        CreditedContribution += contribution;

        if (Due.IsNegative)
        {
            var freed = -Due;
            Paid -= freed;
            Record(new InvoicePaymentFreed(Id, EntityId, UnitId, ClientId, freed, issuedOn));
        }

        FollowAmounts();
    }
}

/// <summary>What a credit note receives on the day it is issued.</summary>
/// <param name="Number">The next number of the series of credit notes.</param>
/// <param name="IssuedOn">The date of the credit note, in the calendar of the legal entity.</param>
/// <param name="Scheme">The contribution scheme of the day of the invoice.</param>
/// <param name="Turnover">What the unit invoiced in the year of the invoice.</param>
public sealed record CreditTerms(
    InvoiceNumber Number,
    DateOnly IssuedOn,
    ContributionSchemeVersion Scheme,
    UnitTurnover Turnover);
