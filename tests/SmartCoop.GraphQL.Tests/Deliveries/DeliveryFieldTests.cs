using System.Text.Json.Nodes;
using SmartCoop.Application.Deliveries;
using SmartCoop.Domain;
using SmartCoop.Domain.Deliveries;
using SmartCoop.Domain.Invoices;
using SmartCoop.GraphQL.Schema;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Deliveries;

public abstract class DeliveryFieldTests(SmartCoopHost host) : IAsyncLifetime
{
    private const string Query =
        """
        query Delivery($id: ID!) {
          node(id: $id) {
            ... on Invoice {
              delivery { deliveredAt fileName sha256 failures lastFailure retryAt }
              creditNotes { delivery { fileName failures } }
            }
          }
        }
        """;

    private Cooperative _coop = null!;
    private Id<Invoice> _invoice;
    private Id<CreditNote> _creditNote;

    public async Task InitializeAsync()
    {
        _coop = await Cooperative.FoundAsync(host.Services);
        _invoice = await _coop.IssueAsync();
        _creditNote = await _coop.CreditAsync(_invoice);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Given_an_invoice_when_it_fails_and_then_leaves_then_the_api_tells_each_step()
    {
        Assert.Null((await AskAsync())!["delivery"]);

        await RecordAsync(null, new DeliveryAttempt(null, null, "IOException: The disk is full."));
        var failed = (await AskAsync())!["delivery"]!;
        Assert.Equal(1, (int)failed["failures"]!);
        Assert.Equal("IOException: The disk is full.", (string?)failed["lastFailure"]);
        Assert.NotNull(failed["retryAt"]);
        Assert.Null(failed["deliveredAt"]);

        await RecordAsync(null, new DeliveryAttempt("e/F-2026-000001.pdf", new string('0', 64), null));
        await RecordAsync(_creditNote, new DeliveryAttempt("e/NC-2026-000001.pdf", new string('1', 64), null));
        var node = (await AskAsync())!;
        Assert.Equal("e/F-2026-000001.pdf", (string?)node["delivery"]!["fileName"]);
        Assert.NotNull(node["delivery"]!["deliveredAt"]);
        Assert.Null(node["delivery"]!["retryAt"]);
        Assert.Equal("e/NC-2026-000001.pdf", (string?)node["creditNotes"]![0]!["delivery"]!["fileName"]);
    }

    private async Task<JsonNode?> AskAsync() =>
        (await host.DataAsync(Query, new { id = NodeId.Of(_invoice) }))["node"];

    private async Task RecordAsync(Id<CreditNote>? creditNote, DeliveryAttempt attempt)
    {
        var document = new IssuedDocument(_coop.EntityId, _coop.UnitId, _invoice, creditNote);
        Assert.Empty((await host.SendAsync(new RecordDelivery(document, attempt, null))).Refusals);
    }
}

public sealed class DeliveryFieldTestsOnSqlite(SqliteHost host)
    : DeliveryFieldTests(host), IClassFixture<SqliteHost>;

[Trait("Category", "PostgreSql")]
public sealed class DeliveryFieldTestsOnPostgreSql(PostgreSqlHost host)
    : DeliveryFieldTests(host), IClassFixture<PostgreSqlHost>;
