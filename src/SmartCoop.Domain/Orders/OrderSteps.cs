using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Orders;

/// <content>The steps of an order, from the draft to the invoice.</content>
public sealed partial class Order
{
    /// <summary>Asks the cooperative to approve the order.</summary>
    public Result<OrderSubmitted> Submit()
    {
        if (NotIn(OrderStatus.Draft) is { } refusal) return refusal;
        if (_lines.Count is 0) return new OrderHasNoLines(Id);

        Status = OrderStatus.Submitted;

        return Record(new OrderSubmitted(Id, EntityId, UnitId, ClientId, Net));
    }

    /// <summary>Approves the order, without touching its substance or its price.</summary>
    /// <param name="approvedBy">The adviser, in 1 to 200 characters.</param>
    public Result<OrderApproved> Approve(string approvedBy)
    {
        if (NotIn(OrderStatus.Submitted) is { } refusal) return refusal;
        if (!AreWords(approvedBy)) return new WordsMissing("who approves the order");

        Status = OrderStatus.Approved;
        ApprovedBy = approvedBy.Trim();

        return Record(new OrderApproved(Id, EntityId, UnitId, ClientId, ApprovedBy));
    }

    /// <summary>Shows the order to its client: from now on nothing of it changes.</summary>
    /// <remarks>
    /// Sent again, it is the same document behind a new link; the old link is worth nothing any more.
    /// </remarks>
    /// <param name="link">The secret the client gets; only its hash is kept.</param>
    /// <param name="sale">Who sells to whom, for the VAT the client is shown.</param>
    /// <param name="today">The present day in the calendar of the legal entity.</param>
    public Result<OrderSentToClient> SendToClient(AcceptanceLink link, Sale sale, DateOnly today)
    {
        if (Status is not OrderStatus.SentToClient && NotIn(OrderStatus.Approved) is { } refusal) return refusal;
        if (today > ValidUntil) return new OrderNoLongerValid(Id, ValidUntil);
        if (Status is OrderStatus.Approved && sale.Figures(_lines, today) is var figures)
        {
            if (figures.Refusal is not null) return Result<OrderSentToClient>.Refuse(figures.Refusals);
            VatTotals = figures.Value.Totals;
        }

        Status = OrderStatus.SentToClient;
        LinkHash = link.Hash();
        DocumentHash ??= Fingerprint.Of(Document);

        return Record(new OrderSentToClient(Id, EntityId, UnitId, ClientId, ValidUntil, DocumentHash));
    }

    /// <summary>Keeps the client's yes: who, when, and the hash of what they saw. The link is used up.</summary>
    /// <param name="link">The secret the client was given.</param>
    /// <param name="acceptedBy">Who accepts, as they name themselves, in 1 to 200 characters.</param>
    /// <param name="now">The present moment.</param>
    /// <param name="today">The same in the calendar of the legal entity.</param>
    /// <param name="sale">Who sells to whom: a client in the European Union makes the order guaranteed.</param>
    public Result<OrderAccepted> Accept(
        AcceptanceLink link,
        string acceptedBy,
        DateTimeOffset now,
        DateOnly today,
        Sale sale)
    {
        if (link.Hash() != LinkHash) return new AcceptanceLinkUnknown();
        if (NotIn(OrderStatus.SentToClient) is { } refusal) return refusal;
        if (today > ValidUntil) return new OrderNoLongerValid(Id, ValidUntil);
        if (!AreWords(acceptedBy)) return new WordsMissing("who accepts the order");

        var hash = Fingerprint.Of(Document);
        if (hash != DocumentHash) throw new InvalidOperationException($"Order {Id} is not the document that was sent.");

        Status = OrderStatus.Accepted;
        LinkHash = null;
        Acceptance = new OrderAcceptance(acceptedBy.Trim(), now, hash);
        Guaranteed = sale.Buyer.Country.IsEuMember(today);

        return Record(new OrderAccepted(
            Id, EntityId, UnitId, ClientId, Net, Guaranteed, Acceptance.By, now, hash));
    }

    /// <summary>Keeps the client's no.</summary>
    /// <param name="link">The secret the client was given.</param>
    /// <param name="reason">What the client says, if anything.</param>
    public Result<OrderDeclined> Decline(AcceptanceLink link, string? reason)
    {
        if (link.Hash() != LinkHash) return new AcceptanceLinkUnknown();
        if (NotIn(OrderStatus.SentToClient) is { } refusal) return refusal;
        if (reason is not null && !AreWords(reason)) return new WordsMissing("why the order is declined");

        Status = OrderStatus.Declined;
        LinkHash = null;
        EndedBecause = reason?.Trim();

        return Record(new OrderDeclined(Id, EntityId, UnitId, ClientId, EndedBecause));
    }

    /// <summary>Ends an offer the client did not answer in time.</summary>
    /// <param name="today">The present day in the calendar of the legal entity.</param>
    public Result<OrderExpired> Expire(DateOnly today)
    {
        if (NotIn(OrderStatus.SentToClient) is { } refusal) return refusal;
        if (today <= ValidUntil) return new OrderStillValid(Id, ValidUntil);

        Status = OrderStatus.Expired;
        LinkHash = null;

        return Record(new OrderExpired(Id, EntityId, UnitId, ClientId, ValidUntil));
    }

    /// <summary>Withdraws the order, or what was not yet invoiced of an accepted one.</summary>
    /// <param name="reason">Why, in 1 to 200 characters.</param>
    public Result<OrderCancelled> Cancel(string reason)
    {
        if (!IsOpen) return new OrderNotCancellable(Id, Status);
        if (!AreWords(reason)) return new WordsMissing("why the order is cancelled");

        Status = OrderStatus.Cancelled;
        LinkHash = null;
        EndedBecause = reason.Trim();

        return Record(new OrderCancelled(Id, EntityId, UnitId, ClientId, EndedBecause));
    }

    /// <summary>Counts an invoice that is issued on this order; answers what is left to invoice.</summary>
    /// <param name="net">The invoice, excluding VAT.</param>
    public Result<Money> Invoice(Money net)
    {
        if (NotIn(OrderStatus.Accepted) is { } refusal) return refusal;
        if (net > LeftToInvoice) return new OrderExceeded(Id, LeftToInvoice, net);

        InvoicedNet += net;

        return LeftToInvoice;
    }

    /// <summary>Lets a credited part be invoiced again, when the invoice was wrong and not the work.</summary>
    /// <param name="net">The credit note, excluding VAT, at most what was invoiced.</param>
    public void GiveBack(Money net)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(net, InvoicedNet);
        InvoicedNet -= net;
    }

    private OrderNotInStatus? NotIn(OrderStatus wanted) =>
        Status == wanted ? null : new OrderNotInStatus(Id, Status, wanted);
}
