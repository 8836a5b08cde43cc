using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Vat;

namespace SmartCoop.Domain.Orders;

/// <summary>One line of a document that was written down: an order, an invoice or a credit note.</summary>
public abstract class DocumentLine
{
    /// <summary>Writes a line down.</summary>
    /// <param name="position">The place on the document, from 1.</param>
    /// <param name="item">What is sold.</param>
    protected DocumentLine(int position, LineItem item) =>
        (Position, Description, Quantity, UnitPrice, VatCategory, Net) =
        (position, item.Description.Trim(), item.Quantity, item.UnitPrice, item.VatCategory, item.Net);

    /// <summary>Restores a line: the database cannot pass money to a constructor.</summary>
    protected DocumentLine() => Description = "";

    /// <summary>The place on the document, from 1.</summary>
    public int Position { get; private init; }

    /// <summary>What is sold, in the language of the client.</summary>
    public string Description { get; private init; }

    /// <summary>How much of it.</summary>
    public Quantity Quantity { get; private init; }

    /// <summary>The price of one, excluding VAT.</summary>
    public Money UnitPrice { get; private init; }

    /// <summary>The rule of VAT it is sold under.</summary>
    public VatCategory VatCategory { get; private init; }

    /// <summary>The price of the line, excluding VAT.</summary>
    public Money Net { get; private init; }

    /// <summary>What the line sells, to sell it again on another document.</summary>
    public LineItem Item => new(Description, Quantity, UnitPrice, VatCategory);
}
