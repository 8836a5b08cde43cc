using System.Text;
using System.Text.Json.Nodes;
using SmartCoop.Application.Payments.Camt;
using SmartCoop.Domain.Identifiers;
using SmartCoop.GraphQL.Schema;
using Snapshooter.Xunit;
using Shop = SmartCoop.GraphQL.Tests.Persistence.Cooperative;

namespace SmartCoop.GraphQL.Tests.Payments;

/// <summary>Money as a frontend meets it: through the API of the whole host, with its matching job at work.</summary>
public abstract class PaymentApiTests(SmartCoopHost host)
{
    private const string WhereTheMoneyIs =
        """
        query Money($invoice: ID!, $unit: ID!, $entity: ID!) {
          invoice: node(id: $invoice) {
            ... on Invoice {
              status due { amount } payments { kind amount { amount } receivedOn transaction { state } }
            }
          }
          unit: node(id: $unit) {
            ... on Unit { budget { balance { amount } cash { amount } guaranteed { amount } expected { amount } } }
          }
          explainInvoice(invoiceId: $invoice) {
            title amount { amount } rule
            steps { title amount { amount } version entry { source lines { account } } steps {
              title amount { amount } version rule } }
          }
          trialBalance(entityId: $entity) { account name debit { amount } credit { amount } balance { amount } }
          bankTransactions(entityId: $entity, state: ALLOCATED, first: 5) { nodes { amount { amount } isExamined } }
        }
        """;

    private const string BudgetsOfUnits =
        """
        query($entity: ID!, $first: Int!) {
          units(entityId: $entity, first: $first) { nodes { budget { cash { amount } } } }
        }
        """;

    /// <summary>What the jobs of the host do not read by themselves.</summary>
    private static readonly string[] OfBudgets =
        ["journal_lines", "reserved_budgets", "production_units", "invoices", "orders"];

    private const string StatusOfInvoice = "query($id: ID!) { node(id: $id) { ... on Invoice { status } } }";

    [Fact]
    public async Task Given_a_bank_file_when_imported_then_the_job_matches_it_and_every_figure_is_shown()
    {
        var shop = await Shop.FoundAsync(host.Services);
        var (invoice, communication) = await IssuedAsync(shop);

        var imported = await host.DoAsync(
            "importBankStatement",
            new { file = await FileAsync(shop, communication) },
            "newStatements newTransactions bankStatements { reference closingBalance { amount } gap { amount } }");
        await MatchedAsync(invoice);

        var ids = new { invoice, unit = NodeId.Of(shop.UnitId), entity = NodeId.Of(shop.EntityId) };
        imported["bankStatements"]!.ToJsonString().MatchSnapshot("PaymentApi.imported");
        (await host.AskAsync(WhereTheMoneyIs, ids)).MatchSnapshot("PaymentApi.where_the_money_is");
    }

    [Fact]
    public async Task Given_a_malformed_file_when_imported_then_line_and_element_are_told()
    {
        var shop = await Shop.FoundAsync(host.Services);
        var file = (await FileAsync(shop, StructuredCommunication.FromNumber(1)))
            .Replace(">1210.00<", ">1,210.00<", StringComparison.Ordinal);

        var answer = await host.AskAsync(
            """
            mutation($input: ImportBankStatementInput!) {
              importBankStatement(input: $input) {
                newStatements errors { __typename ... on CamtRefusedError { line element rule } }
              }
            }
            """,
            new { input = new { file, idempotencyKey = Guid.NewGuid() } });

        answer.MatchSnapshot("PaymentApi.malformed");
    }

    [Fact]
    public async Task Given_one_unit_or_twenty_when_their_budgets_are_asked_then_as_many_statements_are_sent()
    {
        var shop = await Shop.FoundAsync(host.Services);
        for (var i = 1; i < 20; i++) await shop.OpenedUnitAsync();

        Assert.Equal(await StatementsAsync(shop, first: 1), await StatementsAsync(shop, first: 20));
    }

    private static async Task<string> FileAsync(Shop shop, StructuredCommunication communication)
    {
        var entity = (await shop.AskAsync(new Application.LegalEntities.GetLegalEntities([shop.EntityId]))).Single();
        var day = new DateOnly(2026, 11, 25);
        using var file = new MemoryStream();
        await CamtWriter.WriteAsync(
            file,
            CamtVersion.Version8,
            CamtWriter.Statement(
                new CamtStatementStart(
                    "2026-001", 1, entity.Iban, day, day, Cooperative.Euro(0), Cooperative.Euro(0)),
                [
                    new CamtTransaction(
                        "REF-1", day, day, Cooperative.Euro(1_210), "Théâtre des Doms", Communication: communication),
                ]),
            new DateTimeOffset(2026, 11, 25, 18, 0, 0, TimeSpan.Zero));
        return Encoding.UTF8.GetString(file.ToArray());
    }

    private async Task<(string Id, StructuredCommunication Communication)> IssuedAsync(Shop shop)
    {
        var line = new JsonObject
        {
            ["description"] = "Lighting",
            ["quantity"] = "1",
            ["unitPrice"] = new JsonObject { ["amount"] = "1000.00", ["currencyCode"] = "EUR" },
            ["vatCategory"] = "STANDARD",
        };
        var drafted = await host.DoAsync(
            "draftInvoice",
            new JsonObject
            {
                ["unitId"] = NodeId.Of(shop.UnitId),
                ["clientId"] = NodeId.Of(shop.ClientId),
                ["lines"] = new JsonArray(line),
            },
            "invoice { id }");
        var id = (string)drafted["invoice"]!["id"]!;
        var issued = await host.DoAsync("issueInvoice", new { invoiceId = id }, "invoice { communication }");
        return (id, StructuredCommunication.Parse((string)issued["invoice"]!["communication"]!));
    }

    /// <summary>Waits for the job that matches payments, for ten seconds at most.</summary>
    private async Task MatchedAsync(string invoice)
    {
        for (var look = 0; look < 200; look++)
        {
            var seen = await host.DataAsync(StatusOfInvoice, new { id = invoice });
            if ((string?)seen["node"]!["status"] is "PAID") return;
            await Task.Delay(50);
        }

        Assert.Fail("The job did not match the payment.");
    }

    private async Task<int> StatementsAsync(Shop shop, int first)
    {
        await host.DataAsync(BudgetsOfUnits, new { entity = NodeId.Of(shop.EntityId), first });
        host.Statements.Reset();
        await host.DataAsync(BudgetsOfUnits, new { entity = NodeId.Of(shop.EntityId), first });
        return host.Statements.Statements
            .Count(sql => OfBudgets.Any(table => sql.Contains(table, StringComparison.Ordinal)));
    }
}

public sealed class PaymentApiTestsOnSqlite(SqliteHost host) : PaymentApiTests(host), IClassFixture<SqliteHost>;

[Trait("Category", "PostgreSql")]
public sealed class PaymentApiTestsOnPostgreSql(PostgreSqlHost host)
    : PaymentApiTests(host), IClassFixture<PostgreSqlHost>;
