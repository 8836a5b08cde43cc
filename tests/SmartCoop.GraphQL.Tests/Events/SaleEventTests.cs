using SmartCoop.GraphQL.Schema;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Events;

/// <summary>Orders and invoices are heard live, and those missed are heard again from a cursor.</summary>
public abstract class SaleEventTests(SmartCoopHost host)
{
    private const string Orders =
        """
        subscription($unitId: ID!, $after: String) {
          orderEvents(unitId: $unitId, after: $after) { cursor kind order { title } unit { id } client { name } }
        }
        """;

    private const string Invoices =
        """
        subscription($unitId: ID!, $after: String) {
          invoiceEvents(unitId: $unitId, after: $after) { cursor kind invoice { id } unit { id } }
        }
        """;

    [Fact]
    public async Task Given_a_watched_unit_when_it_sells_then_each_step_is_heard_in_order_and_again_from_a_cursor()
    {
        var coop = await Cooperative.FoundAsync(host.Services);
        await host.UntilPositionedAsync();
        var unitId = NodeId.Of(coop.UnitId);
        var after = (string)(await host.DataAsync("{ changes { resumeCursor } }"))["changes"]!["resumeCursor"]!;
        await using var orders = await host.WatchAsync(Orders, new { unitId, after });
        await using var invoices = await host.WatchAsync(Invoices, new { unitId, after });

        var order = (await host.DoAsync("draftOrder", OrderOf(coop), "order { id }"))["order"]!["id"]!;
        await host.DoAsync("submitOrder", new { orderId = (string)order! }, "order { id }");
        var invoice = (await host.DoAsync("draftInvoice", InvoiceOf(coop), "invoice { id }"))["invoice"]!["id"]!;
        await host.DoAsync("issueInvoice", new { invoiceId = (string)invoice! }, "invoice { id }");

        var first = (await orders.NextAsync())["orderEvents"]!;
        Assert.Equal("DRAFTED Tour", $"{first["kind"]} {first["order"]!["title"]}");
        Assert.Equal("SUBMITTED", (string)(await orders.NextAsync())["orderEvents"]!["kind"]!);
        Assert.Equal("DRAFTED", (string)(await invoices.NextAsync())["invoiceEvents"]!["kind"]!);
        var issued = (await invoices.NextAsync())["invoiceEvents"]!;
        Assert.Equal($"ISSUED {invoice}", $"{issued["kind"]} {issued["invoice"]!["id"]}");
        await using var missed = await host.WatchAsync(Orders, new { unitId, after = (string)first["cursor"]! });
        Assert.Equal("SUBMITTED", (string)(await missed.NextAsync())["orderEvents"]!["kind"]!);
    }

    private static object OrderOf(Cooperative coop) => new
    {
        unitId = NodeId.Of(coop.UnitId),
        clientId = NodeId.Of(coop.ClientId),
        title = "Tour",
        lines = Lines(),
        validUntil = "2026-12-31",
    };

    private static object InvoiceOf(Cooperative coop) => new
    {
        unitId = NodeId.Of(coop.UnitId),
        clientId = NodeId.Of(coop.ClientId),
        lines = Lines(),
    };

    private static object[] Lines() =>
    [
        new
        {
            description = "Stage lighting",
            quantity = "1",
            unitPrice = new { amount = "100.00", currencyCode = "EUR" },
            vatCategory = "STANDARD",
        },
    ];
}

public sealed class SaleEventTestsOnSqlite(SqliteHost host) : SaleEventTests(host), IClassFixture<SqliteHost>;

[Trait("Category", "PostgreSql")]
public sealed class SaleEventTestsOnPostgreSql(PostgreSqlHost host)
    : SaleEventTests(host), IClassFixture<PostgreSqlHost>;
