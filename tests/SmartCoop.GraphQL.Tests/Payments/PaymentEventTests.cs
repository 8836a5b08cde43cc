using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Access;
using SmartCoop.Application.Events;
using SmartCoop.GraphQL.Access;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Tests.Payments;

/// <summary>Payments are heard live, and those missed are heard again from a cursor.</summary>
public abstract class PaymentEventTests(SmartCoopHost host)
{
    private const string Watch =
        """
        subscription($unitId: ID!, $after: String) {
          paymentEvents(unitId: $unitId, after: $after) {
            cursor kind amount { amount } stillDue { amount } client { name } unit { name }
          }
        }
        """;

    [Fact]
    public async Task Given_a_watched_unit_when_clients_pay_then_payments_are_heard_in_order_and_again_from_a_cursor()
    {
        var work = await AtWork.FoundAsync(host);
        var (unit, other) = (work.Units[0], work.Units[1]);
        var first = await work.InvoiceAsync(unit, client: 0);
        var foreign = await work.InvoiceAsync(other, client: 1);
        var second = await work.InvoiceAsync(unit, client: 2);
        await using var live = await host.WatchAsync(
            Watch, new { unitId = NodeId.Of(unit), after = await NowAsync() });

        await work.ReceiveAsync(first);
        var heard = (await live.NextAsync())["paymentEvents"]!;
        await work.ReceiveAsync(foreign, second);
        var then = (await live.NextAsync())["paymentEvents"]!;

        Assert.Equal("RECEIVED", (string?)heard["kind"]);
        Assert.Equal("121.00", (string?)heard["amount"]!["amount"]);
        Assert.Equal("0.00", (string?)heard["stillDue"]!["amount"]);
        Assert.NotEqual((string?)heard["client"]!["name"], (string?)then["client"]!["name"]);
        Assert.Equal((string?)heard["unit"]!["name"], (string?)then["unit"]!["name"]);
        await using var missed = await host.WatchAsync(
            Watch, new { unitId = NodeId.Of(unit), after = (string?)heard["cursor"] });
        Assert.Equal((string?)then["cursor"], (string?)(await missed.NextAsync())["paymentEvents"]!["cursor"]);
    }

    private async Task<string> NowAsync()
    {
        await using var scope = host.Services.ScopeOf(Viewer.System("test"));
        var log = scope.ServiceProvider.GetRequiredService<IEventLog>();
        return (await log.LatestAsync(CancellationToken.None)).ToString();
    }
}

public sealed class PaymentEventTestsOnSqlite(SqliteHost host) : PaymentEventTests(host), IClassFixture<SqliteHost>;

[Trait("Category", "PostgreSql")]
public sealed class PaymentEventTestsOnPostgreSql(PostgreSqlHost host)
    : PaymentEventTests(host), IClassFixture<PostgreSqlHost>;
