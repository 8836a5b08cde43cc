using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using SmartCoop.Application.Invoices;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Vat;
using SmartCoop.GraphQL.Schema;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Accounting;

/// <summary>A partner knows by one question whether its copy of the journal is whole.</summary>
public abstract class AccountingTotalsTests(SmartCoopHost host)
{
    private const string Totals =
        """
        query Totals($entityId: ID, $from: Date!, $to: Date!) {
          accountingTotals(entityId: $entityId, from: $from, to: $to) {
            bookedOn account count checksum debit { amount } credit { amount }
          }
        }
        """;

    private const string Journal =
        """
        query Journal($entityId: ID!) {
          journalEntries(entityId: $entityId, from: "2026-11-01", first: 100) {
            nodes { id bookedOn lines { number account amount { amount } } }
          }
        }
        """;

    [Fact]
    public async Task Given_a_copy_of_the_journal_when_compared_then_every_total_and_checksum_is_the_copys_own()
    {
        var coop = await Cooperative.FoundAsync(host.Services);
        foreach (var net in new[] { 100m, 250.55m, 80m }) await InvoiceAsync(coop, net);
        var entityId = NodeId.Of(coop.EntityId);

        var totals = await TotalsAsync(entityId, "2026-11-01", "2026-11-30");
        var journal = (await host.DataAsync(Journal, new { entityId }))["journalEntries"]!["nodes"]!.AsArray();

        Assert.NotEmpty(totals);
        Assert.Equal(Copied(journal), totals);
    }

    [Fact]
    public async Task Given_days_without_entries_when_compared_then_there_is_nothing()
    {
        var coop = await Cooperative.FoundAsync(host.Services);
        await InvoiceAsync(coop, 100m);

        Assert.Empty(await TotalsAsync(NodeId.Of(coop.EntityId), "2026-10-01", "2026-10-31"));
    }

    [Fact]
    public async Task Given_no_legal_entity_when_compared_then_the_default_one_is_meant()
    {
        await InvoiceAsync(await Cooperative.FoundAsync(host.Services), 100m);
        var entities = await host.DataAsync("{ legalEntities { nodes { id isDefault } } }");
        var entityId = entities["legalEntities"]!["nodes"]!.AsArray()
            .Where(entity => (bool)entity!["isDefault"]!)
            .Select(entity => (string)entity!["id"]!)
            .Single();

        var meant = await TotalsAsync(null, "2026-01-01", "2026-01-31");
        Assert.NotEmpty(meant);
        Assert.Equal(await TotalsAsync(entityId, "2026-01-01", "2026-01-31"), meant);
    }

    [Theory]
    [InlineData("2026-11-02", "2026-11-01")]
    [InlineData("2026-01-01", "2026-04-11")]
    public async Task Given_days_that_are_no_span_when_asked_for_then_it_is_a_mistake(string from, string to) =>
        Assert.Contains("BAD_USER_INPUT", await host.AskAsync(Totals, new { from, to }), StringComparison.Ordinal);

    private async Task<List<string>> TotalsAsync(string? entityId, string from, string to) =>
    [
        .. (await host.DataAsync(Totals, new { entityId, from, to }))["accountingTotals"]!.AsArray().Select(total =>
            $"{total!["bookedOn"]} {total["account"]} {total["debit"]!["amount"]} {total["credit"]!["amount"]} "
            + $"{total["count"]} {total["checksum"]}"),
    ];

    /// <summary>What a partner computes from the entries it has, by the description of the schema.</summary>
    private static List<string> Copied(JsonArray journal) =>
    [
        .. journal
            .SelectMany(entry => entry!["lines"]!.AsArray().Select(line => (Entry: entry, Line: line!)))
            .GroupBy(pair => ($"{pair.Entry["bookedOn"]}", $"{pair.Line["account"]}"))
            .OrderBy(group => $"{group.Key.Item1} {group.Key.Item2}", StringComparer.Ordinal)
            .Select(group =>
            {
                var amounts = group.Select(pair => AmountOf(pair.Line)).ToList();
                var sum = group.Aggregate(0UL, (sum, pair) => unchecked(sum + MarkOf(pair.Entry, pair.Line)));
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{group.Key.Item1} {group.Key.Item2} {amounts.Where(amount => amount > 0).Sum():F2} "
                    + $"{-amounts.Where(amount => amount < 0).Sum():F2} {amounts.Count} {sum:x16}");
            }),
    ];

    private static decimal AmountOf(JsonNode line) =>
        decimal.Parse((string)line["amount"]!["amount"]!, CultureInfo.InvariantCulture);

    private static ulong MarkOf(JsonNode entry, JsonNode line)
    {
        var text = string.Create(
            CultureInfo.InvariantCulture, $"{entry["id"]}:{line["number"]}:{AmountOf(line) * 100m:F0}");
        return BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.ASCII.GetBytes(text)));
    }

    private static async Task InvoiceAsync(Cooperative coop, decimal net)
    {
        var draft = await coop.DoneAsync(new DraftInvoice(
            coop.UnitId,
            coop.ClientId,
            [new LineItem("Stage lighting", Quantity.One, Money.Of(net, Currency.Eur), VatCategory.Standard)]));
        await coop.DoneAsync(new IssueInvoice(draft));
    }
}

public sealed class AccountingTotalsTestsOnSqlite(SqliteHost host)
    : AccountingTotalsTests(host), IClassFixture<SqliteHost>;

[Trait("Category", "PostgreSql")]
public sealed class AccountingTotalsTestsOnPostgreSql(PostgreSqlHost host)
    : AccountingTotalsTests(host), IClassFixture<PostgreSqlHost>;
