using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Payments;
using SmartCoop.GraphQL.Access;
using SmartCoop.GraphQL.Persistence;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Tests.Access;

/// <summary>What somebody may not see does not exist for them, whichever way they ask.</summary>
public abstract class VisibilityTests(SmartCoopHost host) : IAsyncLifetime
{
    private const string Lists =
        """
        {
          units { nodes { name trade managers { member { name } } invoices { nodes { buyerReference } }
            orders { nodes { title } } } }
          orders { nodes { title lines { description } client { name } } }
          invoices { nodes { buyerReference lines { description } payments { amount { amount } } } }
          creditNotes { nodes { reason lines { description } } }
          clients { nodes { name address { street } } }
          members { nodes { name } }
          reservations { nodes { note } }
          bankTransactions { nodes { counterpartyName } }
          journalEntries { nodes { lines { unit { name } client { name } } } }
        }
        """;

    private Neighbours Settled { get; set; } = null!;

    public async Task InitializeAsync() => Settled = await Neighbours.OfAsync(host);

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(Role.Member)]
    [InlineData(Role.Adviser)]
    [InlineData(Role.Partner)]
    public async Task Who_is_of_one_unit_sees_it_whole_and_its_neighbour_not_at_all(Role role)
    {
        var seen = await host.DataAsync(Settled.As(role), Lists);

        Assert.DoesNotContain(Settled.There.Mark, seen.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal($"Unit {Settled.Here.Mark}", (string?)Nodes(seen, "units").Single()!["name"]);
        Assert.Equal(3, Nodes(seen, "invoices").Count);
        Assert.Equal(3, Nodes(seen, "orders").Count);
        Assert.Single(Nodes(seen, "creditNotes"));
        Assert.Single(Nodes(seen, "clients"));
        Assert.Single(Nodes(seen, "reservations"));
        Assert.Empty(Nodes(seen, "bankTransactions"));
        Assert.Equal(role is Role.Partner ? 0 : 1, Nodes(seen, "members").Count);
    }

    [Theory]
    [InlineData(Role.Accountant)]
    [InlineData(Role.Administrator)]
    [InlineData(Role.Auditor)]
    public async Task Who_works_for_the_whole_cooperative_sees_everybody(Role role)
    {
        var seen = await host.DataAsync(Settled.As(role), Lists);

        Assert.All(
            new[] { "units", "orders", "invoices", "creditNotes", "clients", "members", "reservations",
                "bankTransactions" },
            list => Assert.Contains(Settled.There.Mark, seen[list]!.ToJsonString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_client_sees_what_was_sent_to_it_and_nothing_of_the_unit()
    {
        var seen = await host.DataAsync(Settled.As(Role.Client), Lists);

        Assert.DoesNotContain(Settled.There.Mark, seen.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(2, Nodes(seen, "orders").Count);
        Assert.DoesNotContain($"Order {Settled.Here.Mark}", seen.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(2, Nodes(seen, "invoices").Count);
        Assert.Single(Nodes(seen, "clients"));
        Assert.All(
            new[] { "units", "members", "reservations", "bankTransactions", "journalEntries" },
            list => Assert.Empty(Nodes(seen, list)));
    }

    [Fact]
    public async Task A_scope_shows_its_concept_and_no_other()
    {
        var viewer = new Viewer("partner") { Roles = [Role.Partner], Scopes = [Scopes.InvoicesRead] };
        var seen = await host.DataAsync(viewer, Lists);

        Assert.Equal(6, Nodes(seen, "invoices").Count);
        Assert.Equal(2, Nodes(seen, "creditNotes").Count);
        Assert.All(
            new[] { "units", "orders", "clients", "members", "reservations", "bankTransactions", "journalEntries" },
            list => Assert.Empty(Nodes(seen, list)));
        Assert.All(Nodes(seen, "invoices"), invoice => Assert.Empty(invoice!["payments"]!.AsArray()));
    }

    [Fact]
    public async Task What_is_not_yours_does_not_exist_byte_for_byte()
    {
        var there = Settled.There;
        (string Foreign, string Unknown)[] ids =
        [
            (NodeId.Of(there.Unit), NodeId.Of(Id.New<Domain.Units.ProductionUnit>(DateTimeOffset.UnixEpoch))),
            (NodeId.Of(there.Invoice), NodeId.Of(Id.New<Invoice>(DateTimeOffset.UnixEpoch))),
            (NodeId.Of(there.Order), NodeId.Of(Id.New<Domain.Orders.Order>(DateTimeOffset.UnixEpoch))),
            (NodeId.Of(there.Client), NodeId.Of(Id.New<Domain.Clients.Client>(DateTimeOffset.UnixEpoch))),
            (NodeId.Of(there.Manager), NodeId.Of(Id.New<Domain.Members.Member>(DateTimeOffset.UnixEpoch))),
            (NodeId.Of(there.Reservation), NodeId.Of(Id.New<Domain.Budgets.Reservation>(DateTimeOffset.UnixEpoch))),
        ];
        foreach (var (foreign, unknown) in ids)
            foreach (var query in new[]
                {
                    "query($id: ID!) { node(id: $id) { id } }",
                    "query($id: ID!) { nodes(ids: [$id]) { id } }",
                    "query($id: ID!) { unit(id: $id) { name budget { balance { amount } } } }",
                    "query($id: ID!) { explainBudget(unitId: $id) { title } }",
                    "query($id: ID!) { explainInvoice(invoiceId: $id) { title } }",
                    "query($id: ID!) { invoices(unitId: $id) { nodes { id } pageInfo { hasNextPage } } }",
                    "query($id: ID!) { orders(clientId: $id) { nodes { id } } }",
                })
                Assert.Equal(
                    Without(await host.AskAsync(Settled.As(Role.Member), query, new { id = unknown }), unknown),
                    Without(await host.AskAsync(Settled.As(Role.Member), query, new { id = foreign }), foreign));
    }

    [Fact]
    public async Task A_link_shows_its_order_to_whoever_holds_it_and_nothing_else()
    {
        var seen = await host.DataAsync(
            Viewer.Nobody,
            """
            query($link: String!) {
              offer(acceptanceLink: $link) {
                title lines { description } entity { name } unit { name } client { name }
              }
            }
            """,
            new { link = Settled.There.Link });

        var offer = seen["offer"]!;
        Assert.Equal($"Offer {Settled.There.Mark}", (string?)offer["title"]);
        Assert.Equal($"Work {Settled.There.Mark}", (string?)offer["lines"]![0]!["description"]);
        Assert.Equal("SmartCoop", (string?)offer["entity"]!["name"]);
        Assert.Null(offer["unit"]);
        Assert.Null(offer["client"]);
    }

    [Fact]
    public async Task A_line_of_another_unit_in_the_same_entry_stays_hidden()
    {
        var seen = await host.DataAsync(
            Settled.As(Role.Member), "{ journalEntries { nodes { lines { unit { id } amount { amount } } } } }");

        var lines = Nodes(seen, "journalEntries").SelectMany(entry => entry!["lines"]!.AsArray()).ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Equal(NodeId.Of(Settled.Here.Unit), (string?)line!["unit"]!["id"]));
    }

    [Fact]
    public async Task A_kind_without_a_rule_is_shown_to_nobody_but_the_host()
    {
        Assert.Equal(0, await CountAsync<ClientAccount>(Settled.As(Role.Administrator)));
        Assert.Equal(0, await CountAsync<Invoice>(Viewer.Nobody));
        Assert.Equal(6, await CountAsync<Invoice>(Viewer.System("test")));
        Assert.Equal(6, await CountAsync<Invoice>(Settled.As(Role.Administrator)));
    }

    /// <summary>The kinds that no viewer reads: parts are read through their whole, the rest is for commands.</summary>
    [Fact]
    public void Every_stored_kind_has_a_rule_or_is_known_to_be_shown_to_nobody()
    {
        using var scope = host.Services.CreateScope();
        var without = scope.ServiceProvider.GetRequiredService<SmartCoopDbContext>().Model.GetEntityTypes()
            .Where(type => !type.IsOwned())
            .Select(type => type.ClrType)
            .Where(type => scope.ServiceProvider.GetService(typeof(IVisibility<>).MakeGenericType(type)) is null)
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "BookmarkRow", "ClientAccount", "CreditNoteLine", "DocumentSeriesRow", "EpochRow", "EventRow",
                "IdempotencyRow", "InvoiceLine", "OrderLine", "ReservedBudget", "ShareCommunicationCounter",
                "ShareHolding", "UnitCodeCounter", "UnitManager",
            ],
            without);
    }

    private static JsonArray Nodes(JsonNode seen, string list) => seen[list]!["nodes"]!.AsArray();

    private static string Without(string answer, string id) => answer.Replace(id, "", StringComparison.Ordinal);

    private async Task<int> CountAsync<T>(Viewer viewer)
        where T : class
    {
        await using var scope = host.Services.ScopeOf(viewer);
        var store = scope.ServiceProvider.GetRequiredService<IReadStore>();
        return await store.CountAsync(store.Set<T>(), default);
    }
}

public sealed class VisibilityTestsOnSqlite(SqliteHost host) : VisibilityTests(host), IClassFixture<SqliteHost>;

[Trait("Category", "PostgreSql")]
public sealed class VisibilityTestsOnPostgreSql(PostgreSqlHost host)
    : VisibilityTests(host), IClassFixture<PostgreSqlHost>;
