using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Vat;

/// <summary>What one category costs in value added tax on one document.</summary>
/// <remarks>
/// The tax is rounded half-up on the total of the document, never per line: Belgium forbids rounding per line on
/// structured invoices since 2026 (Royal Decree of 8 July 2025).
/// </remarks>
/// <param name="Category">The rule the lines are sold under.</param>
/// <param name="Rate">The rate of the tax point's day.</param>
/// <param name="Base">The lines of the category, excluding tax.</param>
/// <param name="Vat">The tax on them.</param>
public sealed record VatTotal(VatCategory Category, Rate Rate, Money Base, Money Vat)
{
    /// <summary>The tax on everything sold under one category.</summary>
    public static VatTotal Of(VatCategory category, Rate rate, Money taxable) =>
        new(category, rate, taxable, taxable.Times(rate));
}
