using System.Text.Json.Nodes;
using SmartCoop.Application.Access;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Tests.Access;

/// <summary>Who may do what, and with what.</summary>
public abstract class CommandAccessTests(SmartCoopHost host) : IAsyncLifetime
{
    private Neighbours Settled { get; set; } = null!;

    public async Task InitializeAsync() => Settled = await Neighbours.OfAsync(host);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Nobody_does_nothing_and_asks_nothing()
    {
        Assert.Equal("UNAUTHENTICATED", await CodeAsync(Viewer.Nobody, "issueInvoice", Invoice(Settled.Here.Draft)));
        Assert.Equal("UNAUTHENTICATED", CodeOf(await host.AskAsync(Viewer.Nobody, "{ units { nodes { name } } }")));
        Assert.Equal("{\"data\":{\"__typename\":\"Query\"}}", await host.AskAsync(Viewer.Nobody, "{ __typename }"));
    }

    [Theory]
    [InlineData(Role.Auditor, "issueInvoice")]
    [InlineData(Role.Accountant, "issueInvoice")]
    [InlineData(Role.Adviser, "issueInvoice")]
    [InlineData(Role.Client, "issueInvoice")]
    [InlineData(Role.Payroll, "issueInvoice")]
    [InlineData(Role.Worker, "issueInvoice")]
    [InlineData(Role.Member, "writeOffInvoice")]
    public async Task A_role_that_does_not_allow_it_is_refused(Role role, string mutation) =>
        Assert.Equal("FORBIDDEN", await CodeAsync(Settled.As(role), mutation, Invoice(Settled.Here.Draft)));

    [Fact]
    public async Task A_scope_allows_its_commands_and_no_others()
    {
        var reader = Settled.As(Role.Partner) with { Scopes = [Scopes.InvoicesRead, Scopes.OrdersWrite] };
        var writer = Settled.As(Role.Partner) with { Scopes = [Scopes.InvoicesWrite] };

        Assert.Equal("FORBIDDEN", await CodeAsync(reader, "issueInvoice", Invoice(Settled.Here.Draft)));
        Assert.Null(await CodeAsync(writer, "issueInvoice", Invoice(Settled.Here.Draft)));
    }

    [Fact]
    public async Task The_members_of_a_unit_work_with_what_is_theirs() =>
        Assert.Null(await CodeAsync(Settled.As(Role.Member), "issueInvoice", Invoice(Settled.Here.Draft)));

    /// <summary>Reading everything as an accountant does not let a member work for other units.</summary>
    [Theory]
    [InlineData(Role.Member)]
    [InlineData(Role.Partner)]
    [InlineData(Role.Member, Role.Accountant)]
    [InlineData(Role.Member, Role.Adviser)]
    public async Task What_is_not_yours_is_refused_like_what_does_not_exist_byte_for_byte(params Role[] roles)
    {
        var viewer = Settled.As(Role.Member) with
        {
            Roles = [.. roles],
            UnitIds = [Settled.Here.Unit],
            Scopes = [.. Scopes.All],
        };
        var unknown = Id.New<Invoice>(DateTimeOffset.UnixEpoch);

        var foreign = await AnswerAsync(viewer, "issueInvoice", Invoice(Settled.There.Draft));
        var missing = await AnswerAsync(viewer, "issueInvoice", Invoice(unknown));

        Assert.Contains("InvoiceNotFound", foreign, StringComparison.Ordinal);
        Assert.Equal(
            missing.Replace(Word(unknown), Word(Settled.There.Draft), StringComparison.Ordinal), foreign);
    }

    [Fact]
    public async Task Everything_a_command_names_must_be_yours()
    {
        var input = new JsonObject
        {
            ["unitId"] = NodeId.Of(Settled.Here.Unit),
            ["clientId"] = NodeId.Of(Settled.There.Client),
            ["lines"] = new JsonArray(),
        };

        var answer = await AnswerAsync(Settled.As(Role.Member), "draftInvoice", input);

        Assert.Contains("ClientNotFound", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shares_and_units_are_a_members_own()
    {
        var colleague = Settled.As(Role.Member) with { MemberId = null, Roles = [Role.Member, Role.Payroll] };
        var shares = new JsonObject { ["memberId"] = NodeId.Of(Settled.Here.Manager), ["count"] = 1 };

        Assert.Null(await CodeAsync(Settled.As(Role.Member), "subscribeShares", shares));
        Assert.Contains(
            "MemberNotFound", await AnswerAsync(colleague, "subscribeShares", shares), StringComparison.Ordinal);
        Assert.Equal(
            "FORBIDDEN",
            await CodeAsync(Settled.As(Role.Member), "draftUnit", new JsonObject
            {
                ["entityId"] = NodeId.Of(Settled.Entity),
                ["name"] = "Nobody's",
                ["trade"] = "none",
                ["kind"] = "PERSONAL",
                ["managerIds"] = new JsonArray(),
            }));
    }

    [Fact]
    public async Task A_private_person_is_seen_by_who_registered_them_and_an_enterprise_by_everybody()
    {
        var person = Client("PRIVATE_PERSON", null);
        var registered = await AnswerAsync(
            Settled.As(Role.Member), "registerClient", new JsonObject { ["client"] = person }, "client { name }");
        Assert.Contains("A person", registered, StringComparison.Ordinal);

        var other = Settled.As(Role.Member) with { MemberId = Settled.There.Manager };
        var elsewhere = new Viewer("there") { Roles = [Role.Member], MemberId = Settled.There.Manager };
        const string Search = """{ clients(search: "A person") { nodes { id name version } } }""";
        Assert.Contains("A person", await host.AskAsync(other, Search), StringComparison.Ordinal);
        Assert.DoesNotContain("A person", await host.AskAsync(elsewhere, Search), StringComparison.Ordinal);

        var enterprise = await AnswerAsync(
            elsewhere, "registerClient", new JsonObject { ["client"] = Client("COMPANY", "0403019261") },
            "client { id version }");
        var known = JsonNode.Parse(enterprise)!["data"]!["registerClient"]!["client"]!;
        Assert.Equal(
            "FORBIDDEN",
            await CodeAsync(Settled.As(Role.Member) with { UnitIds = [] }, "updateClient", new JsonObject
            {
                ["clientId"] = (string?)known["id"],
                ["version"] = (int)known["version"]!,
                ["client"] = Client("COMPANY", "0403019261"),
            }));
    }

    [Fact]
    public async Task A_link_accepts_its_order_whoever_holds_it()
    {
        var seen = await AnswerAsync(
            Viewer.Nobody,
            "declineOrder",
            new JsonObject { ["acceptanceLink"] = Settled.Here.SecondLink },
            "order { status title }");

        Assert.Contains("DECLINED", seen, StringComparison.Ordinal);
    }

    private static JsonObject Invoice(Id<Invoice> invoice) => new() { ["invoiceId"] = NodeId.Of(invoice) };

    private static JsonObject Client(string kind, string? enterpriseNumber) => new()
    {
        ["kind"] = kind,
        ["name"] = "A person",
        ["country"] = "BE",
        ["vatStatus"] = enterpriseNumber is null ? "NOT_REGISTERED" : "EXEMPT",
        ["address"] = new JsonObject
        {
            ["street"] = "Street 1",
            ["postalCode"] = "1000",
            ["city"] = "Brussels",
            ["country"] = "BE",
        },
        ["language"] = "FRENCH",
        ["enterpriseNumber"] = enterpriseNumber,
    };

    private static string Word<T>(Id<T> id) => NodeId.Of(id);

    private static string? CodeOf(string answer) =>
        (string?)JsonNode.Parse(answer)!["errors"]?[0]?["extensions"]?["code"];

    private async Task<string?> CodeAsync(Viewer viewer, string mutation, JsonObject input)
    {
        var answer = await AnswerAsync(viewer, mutation, input);
        Assert.True(
            CodeOf(answer) is not null || answer.Contains("\"errors\":[]", StringComparison.Ordinal), answer);
        return CodeOf(answer);
    }

    /// <summary>Tries a mutation, and leaves nothing behind where that is possible.</summary>
    private Task<string> AnswerAsync(Viewer viewer, string mutation, JsonObject input, string? changed = null)
    {
        var (name, asked) = (char.ToUpperInvariant(mutation[0]) + mutation[1..], (JsonObject)input.DeepClone());
        if (changed is null) asked["dryRun"] = true;
        asked["idempotencyKey"] = $"{mutation} {viewer.Name} {changed}";
        return host.AskAsync(
            viewer,
            $$"""
            mutation Try($input: {{name}}Input!) {
              {{mutation}}(input: $input) { {{changed}} errors { __typename ... on UserError { message path } } }
            }
            """,
            new { input = asked });
    }
}

public sealed class CommandAccessTestsOnSqlite(SqliteHost host) : CommandAccessTests(host), IClassFixture<SqliteHost>;

[Trait("Category", "PostgreSql")]
public sealed class CommandAccessTestsOnPostgreSql(PostgreSqlHost host)
    : CommandAccessTests(host), IClassFixture<PostgreSqlHost>;
