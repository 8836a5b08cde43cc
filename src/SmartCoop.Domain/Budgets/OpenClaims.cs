using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Budgets;

/// <summary>
/// What open invoices and accepted orders say about the money of a unit, contribution and VAT excluded.
/// </summary>
/// <param name="UncollectedGuaranteed">Of invoices issued and not paid yet, where the cooperative stands in.</param>
/// <param name="UncollectedOther">Of invoices issued and not paid yet, where it does not.</param>
/// <param name="OrderedGuaranteed">Of orders accepted and not invoiced yet, where the cooperative stands in.</param>
/// <param name="OrderedOther">Of orders accepted and not invoiced yet, where it does not.</param>
public readonly record struct OpenClaims(
    Money UncollectedGuaranteed,
    Money UncollectedOther,
    Money OrderedGuaranteed,
    Money OrderedOther)
{
    /// <summary>Nothing is open.</summary>
    public static OpenClaims None(Currency currency)
    {
        var nothing = Money.Zero(currency);
        return new OpenClaims(nothing, nothing, nothing, nothing);
    }

    /// <summary>These claims and one more invoice.</summary>
    /// <param name="uncollected">The part of its budget that the client did not pay yet, zero or more.</param>
    /// <param name="isGuaranteed">Whether the cooperative stands in for the client.</param>
    public OpenClaims WithInvoice(Money uncollected, bool isGuaranteed) => isGuaranteed
        ? this with { UncollectedGuaranteed = UncollectedGuaranteed + uncollected }
        : this with { UncollectedOther = UncollectedOther + uncollected };

    /// <summary>These claims and one more order.</summary>
    /// <param name="budget">What the order will bring to the budget, less what was invoiced, zero or more.</param>
    /// <param name="isGuaranteed">Whether the cooperative stands in for the client.</param>
    public OpenClaims WithOrder(Money budget, bool isGuaranteed) => isGuaranteed
        ? this with { OrderedGuaranteed = OrderedGuaranteed + budget }
        : this with { OrderedOther = OrderedOther + budget };
}
