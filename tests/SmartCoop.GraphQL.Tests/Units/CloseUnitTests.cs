using System.Text.Json.Nodes;
using Snapshooter.Xunit;

namespace SmartCoop.GraphQL.Tests.Units;

/// <summary>A unit with business of its own: what a freeze stops, and what must be over before the end.</summary>
public abstract class CloseUnitTests(SmartCoopHost host)
{
    private const string Close =
        """
        mutation Close($input: CloseUnitInput!) {
          closeUnit(input: $input) {
            unit { state }
            errors {
              __typename
              ... on UserError { message }
              ... on UnitBudgetNotZeroError { balance { amount currencyCode } }
              ... on UnitHasOpenBusinessError { openOrders openInvoices reservations }
            }
          }
        }
        """;

    private const string Draft =
        """
        mutation Draft($input: DraftOrderInput!) {
          draftOrder(input: $input) { order { title } errors { __typename } }
        }
        """;

    [Fact]
    public async Task Given_a_unit_with_money_and_business_when_closed_then_both_are_told_and_it_goes_on_running_out()
    {
        var (unit, client) = await AtWorkAsync();
        await host.DoAsync("draftOrder", Order(unit, client), "order { id }");
        await IssueAsync(unit, client);
        await host.StepAsync("startClosingUnit", unit);

        Snapshot.Match(await host.AskAsync(Close, new { input = new { unitId = unit } }), "Close.Refused");
        var after = await host.DataAsync("query Q($id: ID!) { unit(id: $id) { state } }", new { id = unit });
        Assert.Equal("CLOSING", after["unit"]!["state"]!.ToString());
    }

    [Theory]
    [InlineData("suspendUnit", "UnitIsSuspendedError")]
    [InlineData("startClosingUnit", "UnitIsClosingError")]
    public async Task Given_a_unit_out_of_business_when_an_order_is_written_then_it_is_refused(
        string step,
        string reason)
    {
        var (unit, client) = await AtWorkAsync();
        await host.StepAsync(step, unit);
        var order = Order(unit, client);
        order["idempotencyKey"] = unit;

        var answer = await host.DataAsync(Draft, new { input = order });

        Assert.Null(answer["draftOrder"]!["order"]);
        Assert.Equal(reason, answer["draftOrder"]!["errors"]![0]!["__typename"]!.ToString());
    }

    private async Task<(string Unit, string Client)> AtWorkAsync()
    {
        var entity = await host.EntityAsync();
        var unit = await host.DraftUnitAsync(entity, await host.MemberAsync(entity));
        await host.StepAsync("openUnit", unit);
        var decision = await host.DoAsync("takeDecision", new JsonObject
        {
            ["entityId"] = entity,
            ["body"] = "GENERAL_ASSEMBLY",
            ["takenOn"] = "2026-01-10",
            ["title"] = "6.5 % of each document",
        }, "decision { id }");
        await host.DoAsync("adoptContributionScheme", new JsonObject
        {
            ["entityId"] = entity,
            ["terms"] = "6.5 % of each document",
            ["validFrom"] = "2026-01-11",
            ["decisionId"] = decision["decision"]!["id"]!.ToString(),
        }, "contributionScheme { id }");
        var client = await host.DoAsync("registerClient", new JsonObject { ["client"] = Person() }, "client { id }");
        return (unit, client["client"]!["id"]!.ToString());
    }

    private async Task IssueAsync(string unit, string client)
    {
        var draft = await host.DoAsync("draftInvoice", new JsonObject
        {
            ["unitId"] = unit,
            ["clientId"] = client,
            ["lines"] = Lines(),
        }, "invoice { id }");
        await host.DoAsync(
            "issueInvoice",
            new JsonObject { ["invoiceId"] = draft["invoice"]!["id"]!.ToString() },
            "invoice { status }");
    }

    private static JsonObject Order(string unit, string client) => new()
    {
        ["unitId"] = unit,
        ["clientId"] = client,
        ["title"] = "Lighting of a stage",
        ["lines"] = Lines(),
        ["validUntil"] = "2027-01-31",
    };

    private static JsonArray Lines() => new(new JsonObject
    {
        ["description"] = "Lighting of a stage",
        ["quantity"] = "1",
        ["unitPrice"] = new JsonObject { ["amount"] = "1000.00", ["currencyCode"] = "EUR" },
        ["vatCategory"] = "STANDARD",
    });

    private static JsonObject Person() => new()
    {
        ["kind"] = "PRIVATE_PERSON",
        ["name"] = "Jeanne Dupont",
        ["country"] = "BE",
        ["vatStatus"] = "NOT_REGISTERED",
        ["address"] = Cast.Address(),
        ["language"] = "FRENCH",
    };
}

public sealed class CloseUnitTestsOnSqlite(SqliteHost host) : CloseUnitTests(host), IClassFixture<SqliteHost>;

[Trait("Category", "PostgreSql")]
public sealed class CloseUnitTestsOnPostgreSql(PostgreSqlHost host)
    : CloseUnitTests(host), IClassFixture<PostgreSqlHost>;
