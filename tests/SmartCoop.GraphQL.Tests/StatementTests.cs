using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Tests;

/// <summary>What a page costs the database does not grow with what is on it.</summary>
public abstract class StatementTests(SmartCoopHost host)
{
    private const string Invoices =
        """
        invoices(first: 20) {
          nodes {
            number
            gross { amount currencyCode }
            client { name }
            lines { description net { amount } }
            payments { amount { amount } }
          }
        }
        """;

    [Fact]
    public async Task Given_units_with_invoices_when_all_is_asked_for_then_one_or_a_hundred_cost_five_statements()
    {
        var work = await AtWork.FoundAsync(host);
        List<Application.Invoices.InvoiceView> invoices = [];
        for (var i = 0; i < 20; i++) invoices.Add(await work.InvoiceAsync(work.Units[0], i));
        foreach (var unit in work.Units.Skip(1)) invoices.Add(await work.InvoiceAsync(unit, client: 1));
        for (var i = work.Units.Count; i < 100; i++) await work.OpenUnitAsync(i);
        await work.ReceiveAsync(invoices);

        host.Statements.Reset();
        var one = await host.DataAsync(
            $$"""query($id: ID!) { unit(id: $id) { name {{Invoices}} } }""",
            new { id = NodeId.Of(work.Units[0]) });
        var forOne = host.Statements.Statements;
        host.Statements.Reset();
        var hundred = await host.DataAsync($$"""{ units(first: 100) { nodes { name {{Invoices}} } } }""");
        var forHundred = host.Statements.Statements;

        Assert.Equal(5, forOne.Count);
        Assert.Equal(5, forHundred.Count);
        var shown = one["unit"]!["invoices"]!["nodes"]!.AsArray();
        Assert.Equal(20, shown.Count);
        Assert.All(shown, invoice =>
        {
            Assert.NotNull((string?)invoice!["client"]!["name"]);
            Assert.Equal(2, invoice["lines"]!.AsArray().Count);
            Assert.Equal("121.00", (string?)Assert.Single(invoice["payments"]!.AsArray())!["amount"]!["amount"]);
        });
        var units = hundred["units"]!["nodes"]!.AsArray();
        Assert.Equal(100, units.Count);
        Assert.Equal(31, units.Sum(unit => unit!["invoices"]!["nodes"]!.AsArray().Count));
    }
}

public sealed class StatementTestsOnSqlite(SqliteHost host) : StatementTests(host), IClassFixture<SqliteHost>;

[Trait("Category", "PostgreSql")]
public sealed class StatementTestsOnPostgreSql(PostgreSqlHost host)
    : StatementTests(host), IClassFixture<PostgreSqlHost>;
