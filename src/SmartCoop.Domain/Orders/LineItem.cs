using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Vat;

namespace SmartCoop.Domain.Orders;

/// <summary>One thing that is sold: how much of it, at which price, under which rule of VAT.</summary>
/// <param name="Description">What it is, in the language of the client.</param>
/// <param name="Quantity">How much of it, more than zero.</param>
/// <param name="UnitPrice">The price of one, excluding VAT; negative for a discount or a deposit that was paid.</param>
/// <param name="VatCategory">The rule of VAT it is sold under.</param>
public sealed record LineItem(string Description, Quantity Quantity, Money UnitPrice, VatCategory VatCategory)
{
    /// <summary>The most characters of a description.</summary>
    public const int LongestDescription = 500;

    /// <summary>The most lines of one document.</summary>
    public const int MostLines = 200;

    /// <summary>The largest price of one, in minor units: a billion euro, as in a credit transfer.</summary>
    public const long LargestPrice = 100_000_000_000;

    /// <summary>The largest quantity of one line, in whole units.</summary>
    public const int LargestQuantity = 100_000;

    /// <summary>The price of the line, excluding VAT, rounded half-up.</summary>
    public Money Net => UnitPrice.Times(Quantity);

    /// <summary>Refuses lines that no document can carry.</summary>
    /// <param name="lines">The lines of a document.</param>
    /// <param name="currency">The currency of the legal entity that sells.</param>
    internal static List<DomainError> RefusalsOf(IReadOnlyList<LineItem> lines, Currency currency)
    {
        var refusals = new List<DomainError>();
        if (lines.Count > MostLines) refusals.Add(new TooManyLines(lines.Count, MostLines));
        foreach (var (line, position) in lines.Select((line, index) => (line, index + 1)))
        {
            if (line.UnitPrice.Currency != currency)
                refusals.Add(new ForeignCurrency(currency, line.UnitPrice.Currency));
            else if (line.Broken() is { } rule)
                refusals.Add(new InvalidLine(position, rule));
        }

        if (refusals.Count is 0 && lines.Any(line => line.Net.IsNegative)) AddNegativeSums(lines, currency, refusals);
        return refusals;
    }

    private static void AddNegativeSums(IReadOnlyList<LineItem> lines, Currency currency, List<DomainError> refusals)
    {
        var sums = lines.GroupBy(line => line.VatCategory, line => line.Net);
        foreach (var sum in sums.Where(sum => Money.Sum(currency, sum).IsNegative))
            refusals.Add(new NegativeCategory(sum.Key, Money.Sum(currency, sum)));
    }

    private string? Broken()
    {
        if (string.IsNullOrWhiteSpace(Description)) return "it says nothing of what is sold";
        if (Description.Length > LongestDescription) return $"it has more than {LongestDescription} characters";
        if (Description.Any(char.IsControl)) return "it must be a single line of text";
        if (!Quantity.IsPositive) return "its quantity must be more than zero";
        if (Quantity.Amount > LargestQuantity) return $"its quantity must not exceed {LargestQuantity}";
        if (UnitPrice.MinorUnits is < -LargestPrice or > LargestPrice) return "its price is too large";

        return UnitPrice.IsZero ? "its price must not be zero" : null;
    }
}
