using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Invoices;
using SmartCoop.Application.Orders;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Vat;
using SmartCoop.GraphQL.Jobs;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Orders;

/// <summary>Orders through the pipeline and a real database.</summary>
public abstract class StoredOrderTests(TestDatabase database)
{
    [Fact]
    public async Task Given_an_order_when_the_client_accepts_then_the_proof_is_stored_and_the_link_is_used_up()
    {
        var coop = await Cooperative.FoundAsync(database);
        var sent = await SentAsync(coop, Line(600), Line(400));
        var offer = await coop.AskAsync(new ShowOffer(sent.AcceptanceLink!));

        var accepted = await coop.DoneAsync(new AcceptOrder(sent.AcceptanceLink!, "Jeanne Dupont"));
        var again = await coop.SendAsync(new AcceptOrder(sent.AcceptanceLink!, "Jeanne Dupont"));

        var order = Assert.Single(await coop.AskAsync(new GetOrders([accepted])));
        Assert.Equal((OrderStatus.SentToClient, Eur(1210)), (offer!.Status, offer.Gross));
        Assert.Equal(new AcceptanceLinkUnknown(), again.Refusal);
        Assert.Equal((OrderStatus.Accepted, true, Eur(1000)), (order.Status, order.Guaranteed, order.LeftToInvoice));
        Assert.Equal(("Jeanne Dupont", offer.DocumentHash), (order.Acceptance!.By, order.Acceptance.DocumentHash));
        Assert.Null(await coop.AskAsync(new ShowOffer(sent.AcceptanceLink!)));
    }

    [Fact]
    public async Task Given_a_link_when_two_accept_at_once_then_one_is_told_it_was_used()
    {
        var coop = await Cooperative.FoundAsync(database);
        var sent = await SentAsync(coop, Line(1000));

        var answers = await Task.WhenAll(new[] { "Jeanne", "Jean" }.Select(who =>
            Task.Run(() => coop.SendAsync(new AcceptOrder(sent.AcceptanceLink!, who)))));

        Assert.Single(answers, answer => answer.Refusal is null);
        Assert.Single(answers, answer => answer.Refusal is AcceptanceLinkUnknown);
    }

    [Fact]
    public async Task Given_offers_when_the_hourly_job_runs_then_those_whose_day_is_over_end_and_no_other()
    {
        var coop = await Cooperative.FoundAsync(database);
        var (over, valid) = (await SentAsync(coop, Line(100)), await SentAsync(coop, Line(200)));
        await database.ExecuteAsync(
            $"""
            UPDATE orders SET valid_until = '2020-01-31'
            WHERE UPPER(CAST(id AS TEXT)) = UPPER('{over.OrderId.Value}')
            """);

        var scopes = database.Services.GetRequiredService<IServiceScopeFactory>();
        var ended = await ExpireOrders.ExpireSomeAsync(scopes, CancellationToken.None);
        var then = await ExpireOrders.ExpireSomeAsync(scopes, CancellationToken.None);

        var orders = await coop.AskAsync(new GetOrders([over.OrderId, valid.OrderId]));
        Assert.Equal((1, 0), (ended, then));
        Assert.Equal(OrderStatus.Expired, orders.Single(order => order.Id == over.OrderId).Status);
        Assert.Equal(OrderStatus.SentToClient, orders.Single(order => order.Id == valid.OrderId).Status);
        Assert.IsType<AcceptanceLinkUnknown>(
            (await coop.SendAsync(new AcceptOrder(over.AcceptanceLink!, "Jeanne"))).Refusal);
    }

    [Fact]
    public async Task Given_a_sent_order_when_sent_again_under_the_same_key_then_the_link_is_told_only_once()
    {
        var coop = await Cooperative.FoundAsync(database);
        var order = await ApprovedAsync(coop, Line(1000));
        var send = new SendOrder(order) { IdempotencyKey = "once" };

        var first = await coop.DoneAsync(send);
        var again = await coop.DoneAsync(send);

        Assert.Equal(43, first.AcceptanceLink!.Length);
        Assert.Equal(new SentOrder(order), again);
        Assert.Empty(await database.AskAsync<string>(
            $"""SELECT body AS "Value" FROM events WHERE body LIKE '%{first.AcceptanceLink}%'"""));
    }

    [Fact]
    public async Task Given_an_accepted_order_when_invoiced_and_credited_then_the_order_counts_along()
    {
        var coop = await Cooperative.FoundAsync(database);
        var sent = await SentAsync(coop, Line(600), Line(400));
        await coop.DoneAsync(new AcceptOrder(sent.AcceptanceLink!, "Jeanne Dupont"));
        var draft = await coop.DoneAsync(
            new DraftInvoiceFromOrder(sent.OrderId));
        var invoice = await coop.DoneAsync(new IssueInvoice(draft));
        Assert.Equal(Eur(0), (await ShownAsync(coop, sent.OrderId)).LeftToInvoice);

        await coop.DoneAsync(new CreditInvoice(invoice, "Wrong address", ReturnToOrder: true));

        Assert.Equal(Eur(1000), (await ShownAsync(coop, sent.OrderId)).LeftToInvoice);
        Assert.True(Assert.Single(await coop.AskAsync(new GetInvoices([invoice]))).Guaranteed);
    }

    [Fact]
    public async Task Given_orders_when_listed_then_newest_first_with_their_lines()
    {
        var coop = await Cooperative.FoundAsync(database);
        var approved = await ApprovedAsync(coop, Line(1), Line(2));
        var sent = await SentAsync(coop, Line(3));

        var all = await coop.AskAsync(new ListOrders(new OrderFilter(coop.UnitId, null, null), new PageRequest()));
        var open = await coop.AskAsync(
            new ListOrders(new OrderFilter(null, coop.ClientId, OrderStatus.Approved), new PageRequest()));
        var lines = await coop.AskAsync(new ListOrderLines([approved]));

        Assert.Equal([sent.OrderId, approved], all.Items.Select(order => order.Id));
        Assert.Equal([approved], open.Items.Select(order => order.Id));
        Assert.Equal([Eur(1), Eur(2)], lines.Select(line => line.Net));
    }

    [Fact]
    public async Task Given_an_order_when_declined_or_cancelled_then_it_says_why()
    {
        var coop = await Cooperative.FoundAsync(database);
        var sent = await SentAsync(coop, Line(1000));
        var other = await ApprovedAsync(coop, Line(1));

        await coop.DoneAsync(new DeclineOrder(sent.AcceptanceLink!, "Too dear"));
        await coop.DoneAsync(new CancelOrder(other, "The festival is off"));

        Assert.Equal("Too dear", (await ShownAsync(coop, sent.OrderId)).EndedBecause);
        Assert.Equal("The festival is off", (await ShownAsync(coop, other)).EndedBecause);
        Assert.IsType<OrderNotInStatus>((await coop.SendAsync(new ExpireOrder(other))).Refusal);
    }

    private static async Task<OrderView> ShownAsync(Cooperative coop, Id<Order> id) =>
        Assert.Single(await coop.AskAsync(new GetOrders([id])));

    private static async Task<SentOrder> SentAsync(Cooperative coop, params LineItem[] lines) =>
        await coop.DoneAsync(new SendOrder(await ApprovedAsync(coop, lines)));

    private static async Task<Id<Order>> ApprovedAsync(Cooperative coop, params LineItem[] lines)
    {
        var order = await coop.DoneAsync(new DraftOrder(
            coop.UnitId, coop.ClientId, "Tour", lines, new DateOnly(2099, 12, 31)));
        await coop.DoneAsync(new SubmitOrder(order));
        return await coop.DoneAsync(new ApproveOrder(order));
    }

    private static LineItem Line(decimal price) =>
        new("Stage lighting", Quantity.One, Eur(price), VatCategory.Standard);

    private static Money Eur(decimal amount) => Money.Of(amount, Currency.Eur);
}

public sealed class StoredOrderTestsOnSqlite(SqliteTestDatabase database)
    : StoredOrderTests(database), IClassFixture<SqliteTestDatabase>;

[Trait("Category", "PostgreSql")]
public sealed class StoredOrderTestsOnPostgreSql(PostgreSqlTestDatabase database)
    : StoredOrderTests(database), IClassFixture<PostgreSqlTestDatabase>;
