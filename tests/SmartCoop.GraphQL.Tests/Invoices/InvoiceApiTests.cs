using System.Text.Json.Nodes;
using SmartCoop.GraphQL.Schema;
using SmartCoop.GraphQL.Tests.Persistence;
using Snapshooter.Xunit;

namespace SmartCoop.GraphQL.Tests.Invoices;

/// <summary>Orders and invoices as a frontend meets them: through the API of the whole host.</summary>
public abstract class InvoiceApiTests(SmartCoopHost host)
{
    private const string Amounts = "amount currencyCode";

    private const string Figures =
        $$"""
        status number communication issuedOn dueOn taxPointOn isOverdue guaranteed
        net { {{Amounts}} } vat { {{Amounts}} } gross { {{Amounts}} } contribution { {{Amounts}} }
        budget { {{Amounts}} } paid { {{Amounts}} } credited { {{Amounts}} } due { {{Amounts}} }
        vatTotals { category code rate base { {{Amounts}} } vat { {{Amounts}} } }
        lines { position description quantity unitPrice { {{Amounts}} } vatCategory net { {{Amounts}} } }
        """;

    [Fact]
    public async Task Given_an_order_when_it_goes_all_the_way_to_a_credit_note_then_every_figure_is_shown()
    {
        var coop = await Cooperative.FoundAsync(host.Services);
        var order = await host.DoAsync("draftOrder", OrderOf(coop), "order { id status }");
        var orderId = (string?)order["order"]!["id"];
        await host.DoAsync("submitOrder", new { orderId }, "order { status }");
        await host.DoAsync("approveOrder", new { orderId }, "order { status approvedBy }");
        var sent = await host.DoAsync("sendOrder", new { orderId }, "acceptanceLink order { status }");
        var acceptanceLink = (string?)sent["acceptanceLink"];
        var accepted = await host.DoAsync(
            "acceptOrder",
            new { acceptanceLink, acceptedBy = "Jeanne Dupont" },
            "order { status guaranteed title gross { amount } acceptance { by } leftToInvoice { amount } }");
        var drafted = await host.DoAsync("draftInvoiceFromOrder", new { orderId }, "invoice { id status }");
        var invoiceId = (string?)drafted["invoice"]!["id"];

        var issued = await host.DoAsync("issueInvoice", new { invoiceId }, $"invoice {{ {Figures} }}");
        var credited = await host.DoAsync(
            "creditInvoice",
            new { invoiceId, reason = "Two lamps were missing", lines = new[] { Line("400.00") } },
            $"creditNote {{ number reason net {{ {Amounts} }} contribution {{ {Amounts} }} invoice {{ {Figures} }} }}");

        new JsonArray(accepted.DeepClone(), issued.DeepClone(), credited.DeepClone())
            .ToJsonString(Readable)
            .MatchSnapshot("InvoiceApi.all_the_way");
    }

    [Fact]
    public async Task Given_a_draft_that_cannot_be_issued_when_asked_then_the_reason_is_told_in_the_readers_language()
    {
        var coop = await Cooperative.FoundAsync(host.Services);
        var drafted = await host.DoAsync(
            "draftInvoice",
            new { unitId = NodeId.Of(coop.UnitId), clientId = NodeId.Of(coop.ClientId), lines = Array.Empty<object>() },
            "invoice { id }");
        var input = new { invoiceId = (string?)drafted["invoice"]!["id"], idempotencyKey = Guid.NewGuid() };

        var answer = await host.AskAsync(
            """
            mutation Issue($input: IssueInvoiceInput!) {
              issueInvoice(input: $input) {
                invoice { number }
                errors { __typename ... on UserError { message } }
              }
            }
            """,
            new { input },
            language: "fr");

        answer.MatchSnapshot("InvoiceApi.no_lines_in_French");
    }

    [Fact]
    public async Task Given_a_dry_run_when_issuing_then_the_figures_are_shown_and_the_draft_stays_a_draft()
    {
        var coop = await Cooperative.FoundAsync(host.Services);
        var drafted = await host.DoAsync("draftInvoice", InvoiceOf(coop), "invoice { id }");
        var invoiceId = (string?)drafted["invoice"]!["id"];

        var tried = await host.DoAsync(
            "issueInvoice", new { invoiceId, dryRun = true }, "invoice { status gross { amount } }");
        var after = await host.DataAsync(
            "query After($id: ID!) { node(id: $id) { ... on Invoice { status number } } }", new { id = invoiceId });

        Assert.Equal(("ISSUED", "1210.00"), Seen(tried["invoice"]!));
        Assert.Equal(("DRAFT", null), ((string?)after["node"]!["status"], (string?)after["node"]!["number"]));

        static (string?, string?) Seen(JsonNode invoice) =>
            ((string?)invoice["status"], (string?)invoice["gross"]!["amount"]);
    }

    [Fact]
    public async Task Given_a_price_that_is_no_amount_when_drafting_then_the_field_and_the_rule_are_named()
    {
        var coop = await Cooperative.FoundAsync(host.Services);
        var input = new
        {
            unitId = NodeId.Of(coop.UnitId),
            clientId = NodeId.Of(coop.ClientId),
            lines = new[] { Line("10.005") },
            idempotencyKey = "k",
        };

        var answer = await host.AskAsync(
            "mutation D($input: DraftInvoiceInput!) { draftInvoice(input: $input) { invoice { id } } }", new { input });

        Assert.Contains("input.lines[0].unitPrice", answer, StringComparison.Ordinal);
        Assert.Contains("BAD_USER_INPUT", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Given_units_with_invoices_when_asked_with_clients_lines_and_credits_then_the_statements_are_five(
        int count)
    {
        var coop = await Cooperative.FoundAsync(host.Services);
        var units = new List<string> { NodeId.Of(coop.UnitId) };
        while (units.Count < count) units.Add(NodeId.Of(await coop.OpenedUnitAsync()));
        foreach (var unitId in units)
            for (var i = 0; i < 3; i++)
                await host.DoAsync("draftInvoice", InvoiceOf(coop, unitId), "invoice { id }");

        host.Statements.Reset();
        var data = await host.DataAsync(
            """
            query Units($ids: [ID!]!) {
              nodes(ids: $ids) {
                ... on Unit {
                  invoices(first: 20) {
                    nodes { number net { amount } client { name } lines { description } creditNotes { number } }
                    pageInfo { hasNextPage }
                  }
                }
              }
            }
            """,
            new { ids = units });

        var statements = host.Statements.Statements.Where(sql => !IsOfJobs(sql)).ToList();
        Assert.All(data["nodes"]!.AsArray(), unit => Assert.Equal(3, unit!["invoices"]!["nodes"]!.AsArray().Count));
        Assert.True(statements.Count is 5, string.Join("\n\n", statements));
    }

    [Fact]
    public async Task Given_invoices_when_paged_by_cursor_then_none_is_skipped_and_none_comes_twice()
    {
        var coop = await Cooperative.FoundAsync(host.Services);
        for (var i = 0; i < 5; i++) await host.DoAsync("draftInvoice", InvoiceOf(coop), "invoice { id }");
        var (seen, after) = (new List<string>(), (string?)null);

        do
        {
            var page = await host.DataAsync(
                """
                query Page($unitId: ID!, $after: String) {
                  invoices(unitId: $unitId, statuses: [DRAFT], first: 2, after: $after) {
                    nodes { id }
                    pageInfo { endCursor hasNextPage }
                  }
                }
                """,
                new { unitId = NodeId.Of(coop.UnitId), after });
            seen.AddRange(page["invoices"]!["nodes"]!.AsArray().Select(node => (string)node!["id"]!));
            after = (bool)page["invoices"]!["pageInfo"]!["hasNextPage"]!
                ? (string?)page["invoices"]!["pageInfo"]!["endCursor"]
                : null;
        }
        while (after is not null);

        Assert.Equal(5, seen.Distinct().Count());
        Assert.Equal(5, seen.Count);
    }

    private static readonly System.Text.Json.JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The jobs of the host look after payments and deliveries meanwhile.</summary>
    private static bool IsOfJobs(string sql) =>
        new[] { "event", "bank_", "deliver", "allocation" }.Any(word => sql.Contains(word, StringComparison.Ordinal));

    private static object OrderOf(Cooperative coop) => new
    {
        unitId = NodeId.Of(coop.UnitId),
        clientId = NodeId.Of(coop.ClientId),
        title = "Tour of the provinces",
        lines = new[] { Line("600.00"), Line("200.00", quantity: "2") },
        validUntil = "2026-12-31",
    };

    private static object InvoiceOf(Cooperative coop, string? unitId = null) => new
    {
        unitId = unitId ?? NodeId.Of(coop.UnitId),
        clientId = NodeId.Of(coop.ClientId),
        lines = new[] { Line("1000.00") },
    };

    private static object Line(string amount, string quantity = "1") => new
    {
        description = "Stage lighting",
        quantity,
        unitPrice = new { amount, currencyCode = "EUR" },
        vatCategory = "STANDARD",
    };
}

public sealed class InvoiceApiTestsOnSqlite(SqliteHost host) : InvoiceApiTests(host), IClassFixture<SqliteHost>;

[Trait("Category", "PostgreSql")]
public sealed class InvoiceApiTestsOnPostgreSql(PostgreSqlHost host)
    : InvoiceApiTests(host), IClassFixture<PostgreSqlHost>;
