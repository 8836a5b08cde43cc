using System.Text.Json.Nodes;
using SmartCoop.Application.Invoices;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;
using SmartCoop.Domain.Vat;
using SmartCoop.GraphQL.Schema;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Reading;

/// <summary>Lists as people need them: filtered, in an order, page by page.</summary>
public abstract class ListTests(SmartCoopHost host)
{
    private const string Due =
        """
        query Due($unitId: ID!, $orderBy: InvoiceSorting!, $first: Int, $after: String, $last: Int, $before: String) {
          invoices(
            unitId: $unitId, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before
          ) {
            edges { cursor node { id dueOn } }
            pageInfo { endCursor startCursor hasNextPage hasPreviousPage }
          }
        }
        """;

    [Fact]
    public async Task Given_invoices_due_on_equal_days_when_paged_both_ways_then_each_comes_once_and_in_order()
    {
        var (coop, unitId) = await FoundAsync();
        foreach (var term in new[] { 30, 10, 30, 20, 10, 30 }) await IssueAsync(coop, term);
        await coop.DoneAsync(Draft(coop, 5)); // It is due on no day.

        var forward = await WalkAsync(unitId, "DUE_FIRST", "first", "after", "endCursor", "hasNextPage");
        var backward = await WalkAsync(unitId, "DUE_FIRST", "last", "before", "startCursor", "hasPreviousPage");
        var latest = await WalkAsync(unitId, "DUE_LAST", "first", "after", "endCursor", "hasNextPage");

        Assert.Equal(6, forward.Distinct().Count());
        Assert.Equal(forward.OrderBy(item => item.DueOn, StringComparer.Ordinal), forward);
        Assert.Equal(forward, Enumerable.Reverse(backward));
        Assert.Equal(forward, Enumerable.Reverse(latest));
    }

    [Theory]
    [InlineData("first: 0")]
    [InlineData("first: 101")]
    [InlineData("last: -1")]
    [InlineData("first: 2, last: 2")]
    [InlineData("after: \"AAAA\"")]
    [InlineData("after: \"AgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"")]
    [InlineData("before: \"\"")]
    public async Task Given_a_page_that_is_none_when_asked_for_then_it_is_the_callers_mistake(string page) =>
        Assert.Equal("BAD_USER_INPUT", await CodeAsync($$"""{ invoices({{page}}) { nodes { id } } }"""));

    [Fact]
    public async Task Given_a_cursor_when_taken_to_another_list_filter_or_order_then_it_is_refused()
    {
        var (coop, unitId) = await FoundAsync();
        await IssueAsync(coop, 10);
        var page = await host.DataAsync(Due, new { unitId, orderBy = "DUE_FIRST" });
        var cursor = (string)page["invoices"]!["edges"]![0]!["cursor"]!;
        var orderBy = "orderBy: DUE_FIRST";

        foreach (var list in new[]
            {
                $"invoices(unitId: \"{unitId}\", orderBy: DUE_LAST, after: \"{cursor}\")",
                $"invoices({orderBy}, after: \"{cursor}\")",
                $"invoices(unitId: \"{unitId}\", {orderBy}, statuses: [ISSUED], after: \"{cursor}\")",
                $"orders(unitId: \"{unitId}\", after: \"{cursor}\")",
            })
            Assert.Equal("BAD_USER_INPUT", await CodeAsync($$"""{ {{list}} { nodes { id } } }"""));

        Assert.Null(await CodeAsync(
            $$"""{ invoices(unitId: "{{unitId}}", {{orderBy}}, after: "{{cursor}}") { nodes { id } } }"""));
    }

    [Fact]
    public async Task Given_the_cursors_of_two_lists_of_states_when_exchanged_then_they_are_refused()
    {
        var (coop, unitId) = await FoundAsync();
        await IssueAsync(coop, 10);
        var page = await host.DataAsync(
            $$"""{ invoices(unitId: "{{unitId}}", statuses: [ISSUED]) { pageInfo { endCursor } } }""");
        var cursor = (string)page["invoices"]!["pageInfo"]!["endCursor"]!;

        Assert.Equal("BAD_USER_INPUT", await CodeAsync(
            $$"""{ invoices(unitId: "{{unitId}}", statuses: [PAID], after: "{{cursor}}") { nodes { id } } }"""));
    }

    [Fact]
    public async Task Given_what_somebody_types_when_searched_then_the_invoices_they_mean_are_found()
    {
        var (coop, unitId) = await FoundAsync();
        var client = await coop.ClientAsync("Opéra de Liège");
        var first = await IssueAsync(coop, 10);
        var second = await IssueAsync(coop, 10, client);

        async Task<IEnumerable<string>> FoundByAsync(string text) => (await host.DataAsync(
            "query($unitId: ID!, $text: String!) { invoices(unitId: $unitId, search: $text) { nodes { number } } }",
            new { unitId, text }))["invoices"]!["nodes"]!.AsArray().Select(node => (string)node!["number"]!);

        Assert.Equal([$"{first.Number}"], await FoundByAsync($" {first.Number} ".ToLowerInvariant()));
        Assert.Equal([$"{first.Number}"], await FoundByAsync($"{first.Communication}"));
        Assert.Equal([$"{first.Number}"], await FoundByAsync($"{first.Number!.Year}-{first.Number.Sequence}"));
        Assert.Equal([$"{second.Number}"], await FoundByAsync($"{second.Number!.Sequence}"));
        Assert.Equal([$"{second.Number}"], await FoundByAsync("opera de"));
        Assert.Equal([$"{second.Number}", $"{first.Number}"], await FoundByAsync("D"));
        Assert.Empty(await FoundByAsync("Zinneke"));
        Assert.Empty(await FoundByAsync("99999999999999999999"));
    }

    [Fact]
    public async Task Given_units_when_listed_by_turnover_then_the_largest_comes_first_and_a_floor_is_kept()
    {
        var (coop, unitId) = await FoundAsync();
        var small = await coop.OpenedUnitAsync();
        await coop.OpenedUnitAsync(); // It invoiced nothing.
        await IssueAsync(coop, 10, net: 2_000m);
        await IssueAsync(coop, 10, unit: small, net: 500m);
        const string Units =
            """
            query Units($entityId: ID!, $floor: MoneyInput) {
              units(entityId: $entityId, orderBy: LARGEST_TURNOVER, turnoverYear: 2026, turnoverAtLeast: $floor) {
                nodes { id turnovers { year net { amount } contribution { amount } } }
              }
            }
            """;
        var entityId = NodeId.Of(coop.EntityId);

        var all = (await host.DataAsync(Units, new { entityId }))["units"]!["nodes"]!.AsArray();
        var large = (await host.DataAsync(
            Units, new { entityId, floor = new { amount = "500.01", currencyCode = "EUR" } }))["units"]!["nodes"]!;

        Assert.Equal([unitId, NodeId.Of(small)], all.Select(unit => (string)unit!["id"]!));
        Assert.Equal("2000.00", (string)all[0]!["turnovers"]![0]!["net"]!["amount"]!);
        Assert.Equal(unitId, (string)Assert.Single(large.AsArray())!["id"]!);
    }

    [Fact]
    public async Task Given_clients_when_listed_by_name_then_capitals_and_accents_do_not_count()
    {
        var coop = await Cooperative.FoundAsync(host.Services);
        foreach (var name in new[] { "Zèbre & fils ZQ", "école du cirque ZQ", "Atelier b ZQ", "atelier A ZQ" })
            await coop.ClientAsync(name);

        var seen = new List<string>();
        for (string? after = null; ;)
        {
            var page = (await host.DataAsync(
                """
                query($after: String) {
                  clients(search: "zq", orderBy: NAME, first: 2, after: $after) {
                    nodes { name } pageInfo { endCursor hasNextPage }
                  }
                }
                """,
                new { after }))["clients"]!;
            seen.AddRange(page["nodes"]!.AsArray().Select(node => (string)node!["name"]!));
            if (!(bool)page["pageInfo"]!["hasNextPage"]!) break;

            after = (string)page["pageInfo"]!["endCursor"]!;
        }

        Assert.Equal(["atelier A ZQ", "Atelier b ZQ", "école du cirque ZQ", "Zèbre & fils ZQ"], seen);
    }

    private async Task<(Cooperative Coop, string UnitId)> FoundAsync()
    {
        var coop = await Cooperative.FoundAsync(host.Services);
        return (coop, NodeId.Of(coop.UnitId));
    }

    private async Task<string?> CodeAsync(string query) =>
        (string?)JsonNode.Parse(await host.AskAsync(query))!["errors"]?[0]?["extensions"]?["code"];

    private async Task<List<(string Id, string DueOn)>> WalkAsync(
        string unitId,
        string orderBy,
        string size,
        string from,
        string cursor,
        string more)
    {
        var seen = new List<(string, string)>();
        for (string? place = null; ;)
        {
            var page = (await host.DataAsync(
                Due,
                new Dictionary<string, object?>
                {
                    ["unitId"] = unitId,
                    ["orderBy"] = orderBy,
                    [size] = 2,
                    [from] = place,
                }))["invoices"]!;
            var items = page["edges"]!.AsArray()
                .Select(edge => ((string)edge!["node"]!["id"]!, (string)edge["node"]!["dueOn"]!));
            seen.AddRange(size is "last" ? items.Reverse() : items);
            if (!(bool)page["pageInfo"]![more]!) return seen;

            place = (string)page["pageInfo"]![cursor]!;
        }
    }

    private static async Task<InvoiceView> IssueAsync(
        Cooperative coop,
        int termDays,
        Id<Client>? client = null,
        Id<ProductionUnit>? unit = null,
        decimal net = 100m)
    {
        var draft = await coop.DoneAsync(Draft(coop, termDays, client, unit, net));
        var issued = await coop.DoneAsync(new IssueInvoice(draft));
        return (await coop.AskAsync(new GetInvoices([issued]))).Single();
    }

    private static DraftInvoice Draft(
        Cooperative coop,
        int termDays,
        Id<Client>? client = null,
        Id<ProductionUnit>? unit = null,
        decimal net = 100m) => new(
        unit ?? coop.UnitId,
        client ?? coop.ClientId,
        [new LineItem("Stage lighting", Quantity.One, Money.Of(net, Currency.Eur), VatCategory.Standard)],
        termDays);
}

public sealed class ListTestsOnSqlite(SqliteHost host) : ListTests(host), IClassFixture<SqliteHost>;

[Trait("Category", "PostgreSql")]
public sealed class ListTestsOnPostgreSql(PostgreSqlHost host) : ListTests(host), IClassFixture<PostgreSqlHost>;
