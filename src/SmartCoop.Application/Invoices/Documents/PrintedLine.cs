using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.Invoices.Documents;

/// <summary>One thing that is sold, or given back.</summary>
/// <param name="Description">What it is, in the words of the unit; may be long and have several lines.</param>
/// <param name="Quantity">How much of it.</param>
/// <param name="UnitPrice">The price of one, without VAT.</param>
/// <param name="Net">The price of all, without VAT.</param>
/// <param name="Vat">The VAT that applies.</param>
public sealed record PrintedLine(string Description, Quantity Quantity, Money UnitPrice, Money Net, DocumentVat Vat)
{
    /// <summary>What the quantity counts, such as "h" or "day"; none where it counts pieces.</summary>
    public string? Unit { get; init; }
}

/// <summary>A VAT category and its rate.</summary>
/// <param name="Code">The category code of EN 16931 (UNCL 5305): S, Z, E, AE, K, G.</param>
/// <param name="Rate">The rate; 0 % in every category but S.</param>
public sealed record DocumentVat(string Code, Rate Rate);

/// <summary>The VAT of all lines with one category and rate, rounded on their total.</summary>
/// <param name="Vat">The category and the rate.</param>
/// <param name="Base">What the VAT is computed on.</param>
/// <param name="Amount">The VAT.</param>
public sealed record DocumentVatTotal(DocumentVat Vat, Money Base, Money Amount);

/// <summary>The amounts at the foot of a document.</summary>
/// <param name="Net">Without VAT.</param>
/// <param name="Vat">The VAT.</param>
/// <param name="Gross">With VAT.</param>
/// <param name="Due">What is still to be paid when the document is made; zero on a credit note.</param>
public sealed record DocumentTotals(Money Net, Money Vat, Money Gross, Money Due);
