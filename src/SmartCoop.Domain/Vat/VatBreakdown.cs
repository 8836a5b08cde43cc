using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Vat;

/// <summary>The figures at the foot of a document: net, tax by category, gross.</summary>
/// <remarks>Invariant: gross = net + the sum of the tax, to the cent.</remarks>
public sealed class VatBreakdown
{
    private VatBreakdown(Currency currency, IReadOnlyList<VatTotal> totals)
    {
        Totals = totals;
        Net = Money.Sum(currency, totals.Select(total => total.Base));
        Vat = Money.Sum(currency, totals.Select(total => total.Vat));
    }

    /// <summary>One total for each category that occurs, in the order of the categories.</summary>
    public IReadOnlyList<VatTotal> Totals { get; }

    /// <summary>The sum of the lines, excluding tax.</summary>
    public Money Net { get; }

    /// <summary>The sum of the tax.</summary>
    public Money Vat { get; }

    /// <summary>What the client pays.</summary>
    public Money Gross => Net + Vat;

    /// <summary>The figures of a document, from its lines.</summary>
    /// <param name="currency">The currency of every line.</param>
    /// <param name="lines">What is sold, excluding tax, and under which category.</param>
    /// <param name="rateOf">The rate of a category on the day of the tax point.</param>
    public static Result<VatBreakdown> Of(
        Currency currency,
        IEnumerable<(VatCategory Category, Money Net)> lines,
        Func<VatCategory, Result<Rate>> rateOf)
    {
        var totals = new List<VatTotal>();
        foreach (var sold in lines.GroupBy(line => line.Category, line => line.Net).OrderBy(sold => sold.Key))
        {
            var rate = rateOf(sold.Key);
            if (rate.Refusal is { } refusal) return refusal;

            totals.Add(VatTotal.Of(sold.Key, rate.Value, Money.Sum(currency, sold)));
        }

        return new VatBreakdown(currency, totals);
    }

    /// <summary>The figures of a document that was already written, as they were stored.</summary>
    public static VatBreakdown Restored(Currency currency, IReadOnlyList<VatTotal> totals) => new(currency, totals);

    /// <summary>What remains when another document takes some of this one away, at the rates of this one.</summary>
    /// <remarks>
    /// The tax of what remains is computed afresh: what is taken away is the difference, so that documents that take
    /// away the whole take away every cent of its tax.
    /// </remarks>
    /// <param name="taken">What is taken away of each category, excluding tax.</param>
    public VatBreakdown Less(IEnumerable<(VatCategory Category, Money Net)> taken)
    {
        var nets = taken.ToLookup(line => line.Category, line => line.Net);
        return new VatBreakdown(Net.Currency, [.. Totals.Select(Remaining)]);

        VatTotal Remaining(VatTotal total) =>
            VatTotal.Of(total.Category, total.Rate, total.Base - Money.Sum(Net.Currency, nets[total.Category]));
    }

    /// <summary>
    /// What the other document takes away from this one, category by category; idle categories left out.
    /// </summary>
    /// <param name="remaining">What <see cref="Less"/> left.</param>
    public VatBreakdown Difference(VatBreakdown remaining) => new(
        Net.Currency,
        [
            .. Totals.Zip(remaining.Totals, (before, after) =>
                    before with { Base = before.Base - after.Base, Vat = before.Vat - after.Vat })
                .Where(total => !total.Base.IsZero || !total.Vat.IsZero),
        ]);
}
