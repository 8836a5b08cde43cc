using System.Text.Json.Nodes;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Monetary;
using SmartCoop.GraphQL.Persistence.Demo;

namespace SmartCoop.GraphQL.Demo;

/// <summary>
/// Order, invoice, payment, contribution, budget: the story of a shared enterprise, told by a client.
/// </summary>
/// <remarks>
/// The figures are scenario 2 of the design: 1,000.00 and 21 %, 65.00 to the collective, 935.00 to the unit.
/// </remarks>
internal sealed class MainJob(DemoClient client, Uri endpoint, string token, SqlCheck sql, Narrator narrator)
{
    private const string Account = "BE32123456789002";
    private readonly DemoBank _bank = new(Iban.Parse(Account), Money.Zero(Currency.Eur));
    private readonly DateOnly _today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date);
    private string _unit = "";
    private string _invoice = "";
    private string _communication = "";

    public async Task PlayAsync(CancellationToken cancellationToken)
    {
        var setting = new MainJobSetting(client, narrator, ReceiveAsync);
        _unit = await setting.OpenAsync(Account, _today, cancellationToken);
        await using var socket = new DemoSocket(token);
        await ListenAsync(socket, cancellationToken);
        var order = await OrderAsync(setting.Client, cancellationToken);
        await InvoiceAsync(order, cancellationToken);
        await PaymentAsync(socket, cancellationToken);
        await ExplainAsync(cancellationToken);
        await BooksAsync(cancellationToken);
    }

    private async Task ListenAsync(DemoSocket socket, CancellationToken cancellationToken)
    {
        narrator.Step("A frontend opens a WebSocket and listens to the payments of the unit, from now on");
        await socket.SubscribeAsync(
            endpoint,
            """
            subscription ($unitId: ID!) {
              paymentEvents(unitId: $unitId) { cursor kind amount { amount } stillDue { amount } invoice { id } }
            }
            """,
            new { unitId = _unit },
            cancellationToken);
        narrator.Say("subscribed to paymentEvents over graphql-transport-ws");
    }

    private async Task<string> OrderAsync(string clientId, CancellationToken cancellationToken)
    {
        narrator.Step("The unit sends an order, and the client accepts it by its single-use link");
        var line = new JsonObject
        {
            ["description"] = "Lighting design",
            ["quantity"] = "1",
            ["unitPrice"] = new JsonObject { ["amount"] = "1000.00", ["currencyCode"] = "EUR" },
            ["vatCategory"] = "STANDARD",
        };
        var draft = await client.SendAsync("draftOrder", "order { id net { amount } }", new JsonObject
        {
            ["unitId"] = _unit,
            ["clientId"] = clientId,
            ["title"] = "Lighting for the spring season",
            ["lines"] = new JsonArray(line),
            ["validUntil"] = $"{_today.AddDays(30):yyyy-MM-dd}",
        }, cancellationToken);
        var order = Text(draft["order"]!["id"]);
        narrator.Check("the order, before VAT", "1000.00", draft["order"]!["net"]!["amount"]);

        await client.SendAsync(
            "submitOrder", "order { status }", new JsonObject { ["orderId"] = order }, cancellationToken);
        await client.SendAsync(
            "approveOrder", "order { status }", new JsonObject { ["orderId"] = order }, cancellationToken);
        var sent = await client.SendAsync(
            "sendOrder", "acceptanceLink", new JsonObject { ["orderId"] = order }, cancellationToken);
        var accepted = await client.SendAsync(
            "acceptOrder",
            "order { status guaranteed gross { amount } acceptance { by at documentHash } }",
            new JsonObject { ["acceptanceLink"] = Text(sent["acceptanceLink"]), ["acceptedBy"] = "Zoé Lambert" },
            cancellationToken);

        narrator.Check("the order", "ACCEPTED", accepted["order"]!["status"]);
        narrator.Check("the cooperative stands in for it", "true", accepted["order"]!["guaranteed"]);
        narrator.Check("what the client accepted, with 21 % VAT", "1210.00", accepted["order"]!["gross"]!["amount"]);
        narrator.Say($"kept as proof: {accepted["order"]!["acceptance"]!.ToJsonString()}");
        await BudgetAsync("935.00", "935.00", "0.00", cancellationToken);
        return order;
    }

    private async Task InvoiceAsync(string order, CancellationToken cancellationToken)
    {
        narrator.Step("The invoice is issued: a number without gap, VAT, a structured communication, the contribution");
        var draft = await client.SendAsync(
            "draftInvoiceFromOrder", "invoice { id }", new JsonObject { ["orderId"] = order }, cancellationToken);
        _invoice = Text(draft["invoice"]!["id"]);
        var issued = await client.SendAsync(
            "issueInvoice",
            "invoice { number communication dueOn net { amount } vat { amount } gross { amount } "
            + "contribution { amount } budget { amount } status }",
            new JsonObject { ["invoiceId"] = _invoice },
            cancellationToken);

        var invoice = issued["invoice"]!;
        _communication = Text(invoice["communication"]);
        narrator.Say($"invoice {invoice["number"]}, {_communication}, due on {invoice["dueOn"]}");
        narrator.Check("net", "1000.00", invoice["net"]!["amount"]);
        narrator.Check("VAT", "210.00", invoice["vat"]!["amount"]);
        narrator.Check("gross", "1210.00", invoice["gross"]!["amount"]);
        narrator.Check("mutualised contribution, 6.5 %", "65.00", invoice["contribution"]!["amount"]);
        narrator.Check("the unit's part", "935.00", invoice["budget"]!["amount"]);
        await BudgetAsync("935.00", "935.00", "0.00", cancellationToken);
    }

    private async Task PaymentAsync(DemoSocket socket, CancellationToken cancellationToken)
    {
        narrator.Step("A camt.053 file arrives at the bank, and the payment is heard live");
        await ReceiveAsync(
            [new DemoTransfer(_today, "Theatre", Euros(1_210m), StructuredCommunication.Parse(_communication))],
            cancellationToken);
        var heard = (await socket.NextAsync(cancellationToken))["paymentEvents"]!;

        narrator.Say($"live, at cursor {heard["cursor"]}");
        narrator.Check("the payment", "1210.00", heard["amount"]!["amount"]);
        narrator.Check("still due", "0.00", heard["stillDue"]!["amount"]);
        narrator.Check("its invoice", _invoice, heard["invoice"]!["id"]);
        await BudgetAsync("935.00", "935.00", "935.00", cancellationToken);
    }

    private async Task ExplainAsync(CancellationToken cancellationToken)
    {
        narrator.Step("explain shows every cent");
        var data = await client.AskAsync(MainJobQueries.Explain, new { id = _invoice }, cancellationToken);
        var explained = data["explainInvoice"]!;
        MainJobQueries.Tell(explained, narrator);
        narrator.Check("what the invoice brought to the unit", "935.00", explained["amount"]!["amount"]);
    }

    private async Task BooksAsync(CancellationToken cancellationToken)
    {
        narrator.Step("The books, counted in the database itself");
        const string sum = "SELECT COALESCE(SUM(amount_minor_units), 0) FROM journal_lines WHERE ";
        narrator.Check("all lines together", 0, await sql.CountAsync(sum + "number > 0", cancellationToken));
        narrator.Check("bank 550, in cents", 124_000, await sql.CountAsync(sum + "account = '550'", cancellationToken));
        narrator.Check("suspense 499", 0, await sql.CountAsync(sum + "account = '499'", cancellationToken));
        narrator.Check("clients 400", 0, await sql.CountAsync(sum + "account = '400'", cancellationToken));
        narrator.Check(
            "turnover, class 70", -100_000, await sql.CountAsync(sum + "account LIKE '70%'", cancellationToken));
        narrator.Check("contribution 900 nets to", 0, await sql.CountAsync(sum + "account = '900'", cancellationToken));
        narrator.Check("the unit's balance", -93_500, await sql.CountAsync(
            sum + "unit_id IS NOT NULL AND (account LIKE '6%' OR account LIKE '7%' OR account LIKE '9%')",
            cancellationToken));
    }

    private async Task BudgetAsync(string expected, string guaranteed, string cash, CancellationToken cancellationToken)
    {
        var data = await client.AskAsync(MainJobQueries.Budget, new { id = _unit }, cancellationToken);
        var budget = data["unit"]!["budget"]!;
        narrator.Check("budget, expected", expected, budget["expected"]!["amount"]);
        narrator.Check("budget, guaranteed: may pay wages", guaranteed, budget["guaranteed"]!["amount"]);
        narrator.Check("budget, cash: may pay expenses", cash, budget["cash"]!["amount"]);
    }

    private async Task ReceiveAsync(IReadOnlyList<DemoTransfer> transfers, CancellationToken cancellationToken)
    {
        var file = await _bank.StatementAsync(_today, _today, transfers, cancellationToken);
        await client.SendAsync(
            "importBankStatement", "newTransactions", new JsonObject { ["file"] = file }, cancellationToken);
    }

    private static Money Euros(decimal amount) => Money.Of(amount, Currency.Eur);

    private static string Text(JsonNode? node) =>
        node?.ToString() ?? throw new DemoFailedException("A text is missing.");
}
