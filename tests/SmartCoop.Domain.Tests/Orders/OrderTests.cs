using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Tests.Invoices;
using SmartCoop.Domain.Vat;
using static SmartCoop.Domain.Tests.Invoices.Scene;

namespace SmartCoop.Domain.Tests.Orders;

/// <summary>From a draft to the client's yes, and to the invoices on it.</summary>
public sealed class OrderTests
{
    private static readonly DateOnly ValidUntil = Today.AddDays(14);
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly AcceptanceLink Link = AcceptanceLink.Of([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);
    private static readonly AcceptanceLink Other = AcceptanceLink.Of(new byte[32]);

    private readonly Scene _scene = new();

    [Fact]
    public void Given_an_order_of_a_thousand_when_the_client_accepts_by_the_link_then_who_when_and_what_are_kept()
    {
        var order = Sent(Line(1000));
        var sent = order.DocumentHash;

        var fact = order.Accept(Link, " Jeanne Dupont ", Now, Today, _scene.Sale).Value;

        Assert.Equal(OrderStatus.Accepted, order.Status);
        Assert.Equal(new OrderAcceptance("Jeanne Dupont", Now, sent!), order.Acceptance);
        Assert.Equal((Eur(1210), Eur(1000), true), (order.Gross, order.LeftToInvoice, fact.Guaranteed));
        Assert.Matches("^[0-9a-f]{64}$", sent);
    }

    [Fact]
    public void Given_the_link_was_used_when_used_again_then_it_is_unknown()
    {
        var order = Sent(Line(1000));
        order.Accept(Link, "Jeanne", Now, Today, _scene.Sale);

        Assert.Equal(new AcceptanceLinkUnknown(), order.Accept(Link, "Jeanne", Now, Today, _scene.Sale).Refusal);
        Assert.Null(order.LinkHash);
    }

    [Fact]
    public void Given_another_link_when_used_then_it_is_unknown_and_nothing_changed()
    {
        var order = Sent(Line(1000));

        Assert.Equal(new AcceptanceLinkUnknown(), order.Accept(Other, "Jeanne", Now, Today, _scene.Sale).Refusal);
        Assert.Equal(new AcceptanceLinkUnknown(), order.Decline(Other, null).Refusal);
        Assert.Equal(OrderStatus.SentToClient, order.Status);
    }

    [Fact]
    public void Given_the_offer_ran_out_when_accepted_then_it_is_refused_and_it_expires()
    {
        var order = Sent(Line(1000));
        var late = ValidUntil.AddDays(1);

        Assert.Equal(
            new OrderNoLongerValid(order.Id, ValidUntil), order.Accept(Link, "Jeanne", Now, late, _scene.Sale).Refusal);
        Assert.Equal((false, true), (order.IsExpired(ValidUntil), order.IsExpired(late)));
        Assert.Equal(new OrderStillValid(order.Id, ValidUntil), order.Expire(ValidUntil).Refusal);
        Assert.Empty(order.Expire(late).Refusals);
        Assert.Equal((OrderStatus.Expired, false), (order.Status, order.IsOpen));
    }

    [Fact]
    public void Given_a_client_outside_the_union_when_accepted_then_the_order_is_not_guaranteed()
    {
        var scene = new Scene(buyer: "US");
        var order = Sent(scene, Line(1000, VatCategory.Export));

        order.Accept(Link, "Jane", Now, Today, scene.Sale);

        Assert.False(order.Guaranteed);
    }

    [Fact]
    public void Given_each_step_when_taken_out_of_turn_then_it_is_refused()
    {
        var order = Drafted(_scene, Line(1000));

        Assert.Equal(
            new OrderNotInStatus(order.Id, OrderStatus.Draft, OrderStatus.Submitted), order.Approve("Ada").Refusal);
        Assert.Equal(
            new OrderNotInStatus(order.Id, OrderStatus.Draft, OrderStatus.Approved),
            order.SendToClient(Link, _scene.Sale, Today).Refusal);
        order.Submit();
        Assert.Equal(
            new OrderNotInStatus(order.Id, OrderStatus.Submitted, OrderStatus.Draft), order.Submit().Refusal);
        Assert.Equal(new WordsMissing("who approves the order"), order.Approve("").Refusal);
    }

    [Fact]
    public void Given_no_lines_when_submitted_then_it_is_refused()
    {
        var order = Drafted(_scene);

        Assert.Equal(new OrderHasNoLines(order.Id), order.Submit().Refusal);
    }

    [Fact]
    public void Given_lines_nobody_can_sell_when_drafted_then_each_is_refused()
    {
        var refusals = Order.Draft(
            New<Order>(),
            _scene.Sale,
            "Tour",
            [Line(0), Line(10, quantity: 0), Line(10) with { Description = " " }],
            ValidUntil,
            Today).Refusals;

        Assert.Equal([1, 2, 3], refusals.Cast<InvalidLine>().Select(refusal => refusal.Position));
    }

    [Fact]
    public void Given_an_accepted_order_when_invoiced_in_parts_then_never_more_than_was_ordered()
    {
        var order = Accepted(Line(1000));

        var first = Invoiced(order, 600).Value;
        var exceeding = Invoiced(order, 400.01m);

        Assert.Equal((true, Eur(400)), (first.Guaranteed, order.LeftToInvoice));
        Assert.Equal(new OrderExceeded(order.Id, Eur(400), Eur(400.01m)), exceeding.Refusal);
        Assert.Empty(Invoiced(order, 400).Refusals);
        Assert.False(order.IsOpen);
    }

    [Fact]
    public void Given_an_order_that_was_not_accepted_when_invoiced_then_it_is_refused()
    {
        var order = Sent(Line(1000));

        var refusal = Invoice.Draft(New<Invoice>(), _scene.Sale, new InvoiceTerms([Line(1)], 30), order).Refusal;

        Assert.Equal(new OrderNotInStatus(order.Id, OrderStatus.SentToClient, OrderStatus.Accepted), refusal);
    }

    [Fact]
    public void Given_an_order_of_another_client_when_invoiced_then_it_is_refused()
    {
        var order = Accepted(Line(1000));
        var other = new Scene();

        var refusal = Invoice.Draft(New<Invoice>(), other.Sale, new InvoiceTerms([Line(1)], 30), order).Refusal;

        Assert.Equal(new OrderOfAnotherSale(order.Id), refusal);
    }

    [Fact]
    public void Given_an_accepted_order_when_the_rest_is_cancelled_then_it_is_closed_for_good()
    {
        var order = Accepted(Line(1000));

        Assert.Empty(order.Cancel("The festival is off").Refusals);

        Assert.Equal((Eur(0), false), (order.LeftToInvoice, order.IsOpen));
        Assert.Equal(new OrderNotCancellable(order.Id, OrderStatus.Cancelled), order.Cancel("Again").Refusal);
    }

    [Fact]
    public void Given_a_lost_link_when_sent_again_then_it_is_the_same_document_and_the_old_link_is_worth_nothing()
    {
        var order = Sent(Line(1000));
        var hash = order.DocumentHash;

        order.SendToClient(Other, _scene.Sale, Today);

        Assert.Equal(hash, order.DocumentHash);
        Assert.Equal(new AcceptanceLinkUnknown(), order.Accept(Link, "Jeanne", Now, Today, _scene.Sale).Refusal);
        Assert.Empty(order.Accept(Other, "Jeanne", Now, Today, _scene.Sale).Refusals);
    }

    [Fact]
    public void Given_the_client_says_no_when_declined_then_the_reason_is_kept_and_the_link_is_used_up()
    {
        var order = Sent(Line(1000));

        var fact = order.Decline(Link, "Too dear").Value;

        Assert.Equal(("Too dear", OrderStatus.Declined, null), (fact.Reason, order.Status, order.LinkHash));
    }

    [Fact]
    public void Given_a_link_when_printed_or_misread_then_the_secret_stays_secret()
    {
        Assert.Equal("acceptance link", Link.ToString());
        Assert.Equal(Link, AcceptanceLink.Read(Link.Value).Value);
        Assert.Equal(new AcceptanceLinkUnknown(), AcceptanceLink.Read("abc").Refusal);
        Assert.Equal(new AcceptanceLinkUnknown(), AcceptanceLink.Read(null).Refusal);
    }

    private static Order Drafted(Scene scene, params LineItem[] lines) =>
        Order.Draft(New<Order>(), scene.Sale, "Tour", lines, ValidUntil, Today).Value;

    private static Order Sent(Scene scene, params LineItem[] lines)
    {
        var order = Drafted(scene, lines);
        order.Submit();
        order.Approve("Ada");
        Assert.Empty(order.SendToClient(Link, scene.Sale, Today).Refusals);
        return order;
    }

    private Order Sent(params LineItem[] lines) => Sent(_scene, lines);

    private Order Accepted(params LineItem[] lines)
    {
        var order = Sent(lines);
        Assert.Empty(order.Accept(Link, "Jeanne", Now, Today, _scene.Sale).Refusals);
        return order;
    }

    private Result<InvoiceIssued> Invoiced(Order order, decimal net)
    {
        var terms = new InvoiceTerms([Line(net)], 30);
        return _scene.Issue(Invoice.Draft(New<Invoice>(), _scene.Sale, terms, order).Value, order: order);
    }
}
