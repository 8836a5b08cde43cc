using System.Text.Json.Nodes;
using SmartCoop.Application.Access;
using SmartCoop.Application.Units;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Tests.Access;

/// <summary>What of a visible thing is private, what a viewer may do with it, and what it may watch.</summary>
public abstract class FieldAccessTests(SmartCoopHost host) : IAsyncLifetime
{
    private const string Private =
        """
        query($member: ID!) {
          member(id: $member) {
            name email birthDate shareCount coverageUntilYear shares { count } subscriptions { count }
          }
          invoices { nodes { gross { amount } contribution { amount } budget { amount } contributionScheme { terms } } }
          creditNotes { nodes { contribution { amount } budget { amount } } }
          units { nodes { budget { balance { amount } } } }
        }
        """;

    private Neighbours Settled { get; set; } = null!;

    public async Task InitializeAsync() => Settled = await Neighbours.OfAsync(host);

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(Role.Member, "email birthDate shareCount")]
    [InlineData(Role.Adviser, "")]
    [InlineData(Role.Accountant, "email shareCount")]
    [InlineData(Role.Payroll, "email birthDate")]
    [InlineData(Role.Auditor, "email birthDate shareCount")]
    public async Task A_visible_person_keeps_what_is_private(Role role, string shown)
    {
        var member = (await AskAsync(Settled.As(role)))["member"]!;

        Assert.Equal($"Member {Settled.Here.Mark}", (string?)member["name"]);
        Assert.Equal(
            shown,
            string.Join(' ', new[] { "email", "birthDate", "shareCount" }.Where(field => member[field] is not null)));
        var showsShares = shown.Contains("shareCount", StringComparison.Ordinal);
        Assert.Equal(showsShares, member["shares"] is not null);
        Assert.Equal(showsShares, member["coverageUntilYear"] is not null);
        Assert.Equal(showsShares ? 1 : 0, member["subscriptions"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_client_reads_what_it_owes_and_not_what_the_unit_makes_of_it()
    {
        var partner = Settled.As(Role.Partner) with { Scopes = [Scopes.InvoicesRead, Scopes.UnitsRead] };
        foreach (var viewer in new[] { Settled.As(Role.Client), partner })
        {
            var seen = await AskAsync(viewer);
            var documents = Nodes(seen, "invoices").Concat(Nodes(seen, "creditNotes")).ToList();
            Assert.NotEmpty(documents);
            Assert.All(documents, document => Assert.Null(document!["contribution"]));
            Assert.All(documents, document => Assert.Null(document!["budget"]));
            Assert.All(Nodes(seen, "invoices"), invoice => Assert.NotNull(invoice!["gross"]));
            Assert.All(Nodes(seen, "units"), unit => Assert.Null(unit!["budget"]));
        }

        var own = await AskAsync(Settled.As(Role.Member));
        Assert.All(Nodes(own, "invoices"), invoice => Assert.NotNull(invoice!["contribution"]));
        Assert.NotNull(Nodes(own, "units").Single()!["budget"]);
    }

    [Fact]
    public async Task Viewers_learn_who_they_are_and_what_they_may_do()
    {
        const string Who = "{ viewer { name roles member { name } units { nodes { name } } permissions } }";
        var member = (await host.DataAsync(Settled.As(Role.Member), Who))["viewer"]!;
        var nobody = (await host.DataAsync(Viewer.Nobody, "{ viewer { name roles permissions } }"))["viewer"]!;
        var auditor = (await host.DataAsync(Settled.As(Role.Auditor), Who))["viewer"]!;

        Assert.Equal(["MEMBER"], member["roles"]!.AsArray().Select(role => (string)role!));
        Assert.Equal($"Member {Settled.Here.Mark}", (string?)member["member"]!["name"]);
        Assert.Equal($"Unit {Settled.Here.Mark}", (string?)Nodes(member, "units").Single()!["name"]);
        Assert.Contains("issueInvoice", member["permissions"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("approveOrder", member["permissions"]!.ToJsonString(), StringComparison.Ordinal);
        string[] byLink = ["acceptOrder", "declineOrder"];
        Assert.Equal(byLink, nobody["permissions"]!.AsArray().Select(name => (string)name!));
        Assert.Equal(byLink, auditor["permissions"]!.AsArray().Select(name => (string)name!));
    }

    [Theory]
    [InlineData(true, true, Role.Member)]
    [InlineData(false, false, Role.Auditor)]
    [InlineData(true, true, Role.Administrator)]
    [InlineData(true, false, Role.Member, Role.Accountant)]
    public async Task A_frontend_can_tell_what_it_may_offer_and_why_not(bool here, bool there, params Role[] roles)
    {
        var viewer = Settled.As(Role.Member) with { Roles = [.. roles] };
        var seen = await host.DataAsync(
            viewer,
            """
            query($here: ID!, $issued: ID!, $there: ID!) {
              here: node(id: $here) { ...Steps } issued: node(id: $issued) { ...Steps }
              there: node(id: $there) { ...Steps }
            }
            fragment Steps on Invoice { canIssue { allowed reason } canCredit { allowed reason } }
            """,
            new
            {
                here = NodeId.Of(Settled.Here.Draft),
                issued = NodeId.Of(Settled.Here.Invoice),
                there = NodeId.Of(Settled.There.Draft),
            });

        Assert.Equal(here, (bool)seen["here"]!["canIssue"]!["allowed"]!);
        Assert.Equal(here, seen["here"]!["canIssue"]!["reason"] is null);
        Assert.False((bool)seen["issued"]!["canIssue"]!["allowed"]!);
        Assert.NotNull((string?)seen["issued"]!["canIssue"]!["reason"]);
        if (seen["there"] is { } other) Assert.Equal(there, (bool)other["canIssue"]!["allowed"]!);
    }

    [Fact]
    public async Task Only_what_is_seen_is_watched_and_unknown_is_said_of_the_rest()
    {
        const string Watch = "subscription($id: ID!) { paymentEvents(unitId: $id) { cursor } }";
        var there = NodeId.Of(Settled.There.Unit);
        var unknown = NodeId.Of(Domain.Id.New<Domain.Units.ProductionUnit>(DateTimeOffset.UnixEpoch));
        var member = Settled.As(Role.Member);

        Assert.Contains(
            "UNAUTHENTICATED", await host.AskAsync(Viewer.Nobody, Watch, new { id = there }), StringComparison.Ordinal);
        var foreign = await host.AskAsync(member, Watch, new { id = there });
        Assert.Contains("BAD_USER_INPUT", foreign, StringComparison.Ordinal);
        Assert.Equal(
            foreign,
            (await host.AskAsync(member, Watch, new { id = unknown })).Replace(
                unknown, there, StringComparison.Ordinal));
        var reader = Settled.As(Role.Partner) with { Scopes = [Scopes.UnitsRead] };
        Assert.Contains(
            "BAD_USER_INPUT",
            await host.AskAsync(reader, Watch, new { id = NodeId.Of(Settled.Here.Unit) }),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_watch_ends_when_its_unit_is_lost()
    {
        var second = await Settled.TakeOverAsync();
        var watched = Settled.As(Role.Member);
        await using var watch = await host.WatchAsync(
            "subscription($id: ID!) { paymentEvents(unitId: $id) { cursor } }",
            new { id = NodeId.Of(second) },
            watched);
        await Settled.PayAsync(second);
        Assert.NotNull(await watch.NextAsync());

        await host.SendAsync(new RemoveUnitManager(second, Settled.Here.Manager));
        await Settled.PayAsync(second);

        Assert.Equal("FORBIDDEN", await watch.EndAsync());
    }

    private static JsonArray Nodes(JsonNode seen, string list) => seen[list]!["nodes"]!.AsArray();

    private Task<JsonNode> AskAsync(Viewer viewer) =>
        host.DataAsync(viewer, Private, new { member = NodeId.Of(Settled.Here.Manager) });
}

public sealed class FieldAccessTestsOnSqlite(SqliteHost host) : FieldAccessTests(host), IClassFixture<SqliteHost>;

[Trait("Category", "PostgreSql")]
public sealed class FieldAccessTestsOnPostgreSql(PostgreSqlHost host)
    : FieldAccessTests(host), IClassFixture<PostgreSqlHost>;
