using SmartCoop.Domain;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Vat;

namespace SmartCoop.Application.Orders;

/// <summary>One line of a document.</summary>
public abstract record DocumentLineView
{
    /// <summary>Shows a line.</summary>
    protected DocumentLineView(DocumentLine line)
    {
        (Position, Description, Quantity) = (line.Position, line.Description, line.Quantity);
        (UnitPrice, VatCategory, Net) = (line.UnitPrice, line.VatCategory, line.Net);
    }

    /// <summary>The place on the document, from 1.</summary>
    public int Position { get; }

    /// <summary>What is sold, in the language of the client.</summary>
    public string Description { get; }

    /// <summary>How much of it.</summary>
    public Quantity Quantity { get; }

    /// <summary>The price of one, excluding VAT; negative for a discount.</summary>
    public Money UnitPrice { get; }

    /// <summary>The rule of VAT it is sold under.</summary>
    public VatCategory VatCategory { get; }

    /// <summary>The price of the line, excluding VAT.</summary>
    public Money Net { get; }
}

/// <summary>One line of an order.</summary>
public sealed record OrderLineView : DocumentLineView
{
    internal OrderLineView(Id<Order> orderId, OrderLine line)
        : base(line) => OrderId = orderId;

    /// <summary>The order it is a line of.</summary>
    public Id<Order> OrderId { get; }
}

/// <summary>The VAT of one category on a document.</summary>
/// <param name="Category">The rule the lines are sold under.</param>
/// <param name="Code">The same as a code of EN 16931: S, Z, AE, K, G or E.</param>
/// <param name="Rate">The rate of the tax point's day.</param>
/// <param name="Base">The lines of the category, excluding VAT.</param>
/// <param name="Vat">The tax, rounded half-up on the total of the document.</param>
public sealed record VatTotalView(VatCategory Category, string Code, Rate Rate, Money Base, Money Vat)
{
    internal static IReadOnlyList<VatTotalView> Of(IEnumerable<VatTotal> totals) =>
    [
        .. totals.Select(total =>
            new VatTotalView(total.Category, total.Category.Code(), total.Rate, total.Base, total.Vat)),
    ];
}
