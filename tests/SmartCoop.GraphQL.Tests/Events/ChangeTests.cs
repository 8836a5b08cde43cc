using System.Text.Json.Nodes;
using SmartCoop.GraphQL.Schema;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Events;

/// <summary>Partners follow everything that changes, and come back with a cursor.</summary>
public abstract class ChangeTests(SmartCoopHost host)
{
    private const string Changes =
        """
        query Changes($first: Int!, $after: String, $types: [ChangeableType!]) {
          changes(first: $first, after: $after, types: $types) {
            edges { cursor node { id } }
            nodes { id nodeId nodeType operation version changedAt node { __typename id } }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
            resumeCursor
          }
        }
        """;

    [Fact]
    public async Task Given_a_place_when_work_goes_on_then_its_changes_are_told_once_in_order_and_lead_to_what_changed()
    {
        var coop = await Cooperative.FoundAsync(host.Services);
        await UntilQuietAsync();
        var start = await ResumeCursorAsync(null);
        var invoice = await InvoicedAsync(coop);
        await host.DoAsync(
            "creditInvoice",
            new { invoiceId = invoice, reason = "A lamp was missing", lines = new[] { Line("400.00") } },
            "creditNote { id }");
        await UntilQuietAsync();

        var whole = await PageAsync(500, start);
        var (steps, after) = (new List<JsonNode>(), start);
        for (JsonNode page; ;)
        {
            page = await PageAsync(1, after);
            steps.AddRange(page["nodes"]!.AsArray()!);
            after = (string)page["resumeCursor"]!;
            if (!(bool)page["pageInfo"]!["hasNextPage"]!) break;
        }

        var all = whole["nodes"]!.AsArray();
        Assert.Equal(
            [
                "INVOICE CREATED", "INVOICE UPDATED", "JOURNAL_ENTRY CREATED",
                "CREDIT_NOTE CREATED", "INVOICE UPDATED", "JOURNAL_ENTRY CREATED",
            ],
            all.Select(change => $"{change!["nodeType"]} {change["operation"]}"));
        Assert.Equal(all.Select(Id), steps.Select(Id));
        Assert.Equal((string)whole["resumeCursor"]!, after);
        Assert.All(all, change => Assert.Equal((string)change!["nodeId"]!, (string)change["node"]!["id"]!));
        Assert.Equal([3, 3], all.Where(IsOfInvoice).Skip(1).Select(change => (int)change!["version"]!));
        Assert.Equal((string)all[0]!["nodeId"]!, invoice);

        static string Id(JsonNode? change) => (string)change!["id"]!;

        static bool IsOfInvoice(JsonNode? change) => (string)change!["nodeType"]! is "INVOICE";
    }

    [Fact]
    public async Task Given_kinds_when_asked_for_then_only_they_come_and_the_cursor_moves_on_all_the_same()
    {
        var coop = await Cooperative.FoundAsync(host.Services);
        await UntilQuietAsync();
        var start = await ResumeCursorAsync(null);
        await InvoicedAsync(coop);
        await UntilQuietAsync();

        var entries = await PageAsync(500, start, "JOURNAL_ENTRY");
        var orders = await PageAsync(500, start, "ORDER");

        Assert.Equal("JOURNAL_ENTRY", (string)Assert.Single(entries["nodes"]!.AsArray())!["nodeType"]!);
        Assert.Empty(orders["nodes"]!.AsArray());
        Assert.Null((string?)orders["pageInfo"]!["endCursor"]);
        Assert.Equal((string)entries["resumeCursor"]!, (string)orders["resumeCursor"]!);
        Assert.NotEqual(start, (string)orders["resumeCursor"]!);
    }

    [Fact]
    public async Task Given_a_cursor_when_what_follows_it_is_older_than_thirteen_months_then_it_is_expired()
    {
        var coop = await Cooperative.FoundAsync(host.Services);
        await UntilQuietAsync();
        var start = await ResumeCursorAsync(null);
        await InvoicedAsync(coop);
        await UntilQuietAsync();
        var end = await ResumeCursorAsync(start);

        host.Clock.Advance(TimeSpan.FromDays(30 * 12));
        var inTime = await CodeAsync(Changes, start);
        host.Clock.Advance(TimeSpan.FromDays(40));

        Assert.Null(inTime);
        Assert.Equal("CURSOR_EXPIRED", await CodeAsync(Changes, start));
        Assert.Null(await CodeAsync(Changes, end)); // Nothing followed: there is nothing to load afresh.
    }

    [Theory]
    [InlineData("first: 0")]
    [InlineData("first: 501")]
    [InlineData("after: \"\"")]
    [InlineData("after: \"YS40Mi4w\"")]
    public async Task Given_a_page_that_is_none_when_asked_for_then_it_is_the_callers_mistake(string page) =>
        Assert.Equal("BAD_USER_INPUT", await CodeAsync($$"""{ changes({{page}}) { resumeCursor } }""", null));

    private async Task<JsonNode> PageAsync(int first, string? after, params string[] types) => (await host.DataAsync(
        Changes, new { first, after, types = types is [] ? null : types }))["changes"]!;

    private async Task<string> ResumeCursorAsync(string? after) =>
        (string)(await PageAsync(500, after))["resumeCursor"]!;

    /// <summary>Positions are given after the commit: waits until the last fact has one.</summary>
    private Task UntilQuietAsync() => host.UntilPositionedAsync();

    private async Task<string?> CodeAsync(string query, string? after)
    {
        var answer = JsonNode.Parse(await host.AskAsync(query, new { first = 500, after }))!;
        return (string?)answer["errors"]?[0]?["extensions"]?["code"];
    }

    private async Task<string> InvoicedAsync(Cooperative coop)
    {
        var drafted = await host.DoAsync(
            "draftInvoice",
            new
            {
                unitId = NodeId.Of(coop.UnitId),
                clientId = NodeId.Of(coop.ClientId),
                lines = new[] { Line("1000.00") },
            },
            "invoice { id }");
        var invoiceId = (string)drafted["invoice"]!["id"]!;
        await host.DoAsync("issueInvoice", new { invoiceId }, "invoice { number }");
        return invoiceId;
    }

    private static object Line(string amount) => new
    {
        description = "Stage lighting",
        quantity = "1",
        unitPrice = new { amount, currencyCode = "EUR" },
        vatCategory = "STANDARD",
    };
}

public sealed class ChangeTestsOnSqlite(SqliteHost host) : ChangeTests(host), IClassFixture<SqliteHost>;

[Trait("Category", "PostgreSql")]
public sealed class ChangeTestsOnPostgreSql(PostgreSqlHost host) : ChangeTests(host), IClassFixture<PostgreSqlHost>;
