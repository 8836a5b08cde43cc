using SmartCoop.Domain.Clients;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;
using SmartCoop.Domain.Vat;

namespace SmartCoop.Domain.Orders;

/// <summary>What a unit offers to a client, and what the client accepted.</summary>
/// <remarks>
/// <code>
/// Draft ──Submit──▶ Submitted ──Approve──▶ Approved ──SendToClient──▶ SentToClient ──Accept──▶ Accepted
///                                                          ├──Decline──▶ Declined
///                                                          └──Expire───▶ Expired
/// Cancel, from any of the first four and from Accepted: ──▶ Cancelled
/// </code>
/// Invariants: what was sent to the client never changes; what was accepted is the document that was sent; what is
/// invoiced never exceeds what was ordered.
/// </remarks>
public sealed partial class Order : AggregateRoot<Order>
{
    private readonly List<OrderLine> _lines = [];

    private Order(Id<Order> id)
        : base(id)
    {
    }

    /// <summary>The legal entity that sells.</summary>
    public Id<LegalEntity> EntityId { get; private set; }

    /// <summary>The unit that works.</summary>
    public Id<ProductionUnit> UnitId { get; private set; }

    /// <summary>The client that buys.</summary>
    public Id<Client> ClientId { get; private set; }

    /// <summary>Where the order stands in its life.</summary>
    public OrderStatus Status { get; private set; }

    /// <summary>What the unit and the client call it.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What is offered, in the order it was written.</summary>
    public IReadOnlyList<OrderLine> Lines => _lines;

    /// <summary>The last day on which the client can accept, in the calendar of the legal entity.</summary>
    public DateOnly ValidUntil { get; private set; }

    /// <summary>The sum of the lines, excluding VAT.</summary>
    public Money Net { get; private set; }

    /// <summary>The VAT the client was shown, once the order was sent: at the rates of that day.</summary>
    public IReadOnlyList<VatTotal> VatTotals { get; private set; } = [];

    /// <summary>What the client was told to expect on the invoice, once the order was sent.</summary>
    public Money Gross => VatTotals.Aggregate(Net, (sum, total) => sum + total.Vat);

    /// <summary>What was invoiced so far, excluding VAT.</summary>
    public Money InvoicedNet { get; private set; }

    /// <summary>What may still be invoiced, excluding VAT; nothing unless the order stands accepted.</summary>
    public Money LeftToInvoice => Status is OrderStatus.Accepted ? Net - InvoicedNet : Money.Zero(Net.Currency);

    /// <summary>The adviser who approved the order.</summary>
    public string? ApprovedBy { get; private set; }

    /// <summary>What is kept of the link to accept; nothing once it was used.</summary>
    public string? LinkHash { get; private set; }

    /// <summary>The SHA-256 of <see cref="Document"/> when it was sent.</summary>
    public string? DocumentHash { get; private set; }

    /// <summary>The proof of acceptance, once the client accepted.</summary>
    public OrderAcceptance? Acceptance { get; private set; }

    /// <summary>Why the order was declined or cancelled.</summary>
    public string? EndedBecause { get; private set; }

    /// <summary>Whether the cooperative bears the loss if the client never pays.</summary>
    /// <remarks>Accepted by link, by a client in the European Union. Source: Smart DE, "payment guarantee".</remarks>
    public bool Guaranteed { get; private set; }

    /// <summary>Whether something may still come of it: the unit cannot be closed.</summary>
    public bool IsOpen => Status switch
    {
        OrderStatus.Draft or OrderStatus.Submitted or OrderStatus.Approved or OrderStatus.SentToClient => true,
        OrderStatus.Accepted => LeftToInvoice.IsPositive,
        OrderStatus.Declined or OrderStatus.Expired or OrderStatus.Cancelled => false,
    };

    /// <summary>The document the client accepts, as text: the same order always gives the same letters.</summary>
    public string Document => string.Join('\n', DocumentText());

    /// <summary>Begins to write an order.</summary>
    /// <param name="id">The identifier of the new order.</param>
    /// <param name="sale">Who sells to whom.</param>
    /// <param name="title">What the unit and the client call it, in 1 to 200 characters.</param>
    /// <param name="lines">What is offered; may still be empty.</param>
    /// <param name="validUntil">The last day on which the client can accept.</param>
    /// <param name="today">The present day in the calendar of the legal entity.</param>
    public static Result<Order> Draft(
        Id<Order> id,
        Sale sale,
        string title,
        IReadOnlyList<LineItem> lines,
        DateOnly validUntil,
        DateOnly today)
    {
        var refusals = LineItem.RefusalsOf(lines, sale.Currency);
        refusals.AddRange(sale.RefusedCategories(lines.Select(line => line.VatCategory), today));
        if (!AreWords(title)) refusals.Add(new WordsMissing("what is ordered"));
        if (validUntil < today) refusals.Add(new OrderNoLongerValid(id, validUntil));
        if (refusals.Count > 0) return refusals;

        var order = new Order(id)
        {
            EntityId = sale.EntityId,
            UnitId = sale.UnitId,
            ClientId = sale.ClientId,
            Title = title.Trim(),
            ValidUntil = validUntil,
            Net = Money.Sum(sale.Currency, lines.Select(line => line.Net)),
            InvoicedNet = Money.Zero(sale.Currency),
        };
        order._lines.AddRange(lines.Select((line, index) => new OrderLine(index + 1, line)));

        order.Record(new OrderDrafted(id, sale.EntityId, sale.UnitId, sale.ClientId, order.Net));
        return order;
    }

    /// <summary>Whether the offer has run out without an answer, on that day.</summary>
    public bool IsExpired(DateOnly day) =>
        Status is OrderStatus.Expired || (Status is OrderStatus.SentToClient && day > ValidUntil);

    private static bool AreWords(string? text) => text?.Trim() is { Length: >= 1 and <= 200 } words
        && !words.Any(char.IsControl);

    private IEnumerable<string> DocumentText() =>
    [
        $"order {Id}",
        $"seller {EntityId} unit {UnitId} client {ClientId}",
        $"title {Title}",
        $"valid until {ValidUntil:yyyy-MM-dd}",
        .. _lines.OrderBy(line => line.Position).Select(line =>
            $"{line.Position} {line.Quantity} x {line.UnitPrice} = {line.Net} {line.VatCategory} {line.Description}"),
        $"net {Net}",
        .. VatTotals.Select(total => $"VAT {total.Category} {total.Rate} of {total.Base} = {total.Vat}"),
        $"gross {Gross}",
    ];
}
