using System.Text;
using System.Text.Json.Nodes;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Access;
using Snapshooter.Xunit;

namespace SmartCoop.GraphQL.Tests.Access;

/// <summary>
/// Every field and mutation of the schema, asked by every role, next to what is there: the reviewed table.
/// </summary>
/// <remarks>
/// <c>all</c> the role sees everything that exists, <c>own</c> a part of it, <c>-</c> nothing, though something is
/// there. The last column counts what is there; a new field makes a new row, and the table is to be reviewed.
/// </remarks>
public sealed class RoleTableTests(SqliteHost host) : IClassFixture<SqliteHost>
{
    private static readonly Role[] Roles =
    [
        Role.Member, Role.Worker, Role.Client, Role.Adviser, Role.Accountant, Role.Payroll, Role.Administrator,
        Role.Auditor, Role.Partner,
    ];

    private int _asked;

    /// <summary>What no household has, so that nothing of it could be stolen: held as short as can be.</summary>
    private static readonly string[] Absent =
    [
        "Allowance.reason", "ApiToken.lastUsedAt", "ApiToken.revokedAt", "ApiToken.units", "BankImport.chunks",
        "BankImport.file", "BankImport.transactions", "BudgetStep.bookedOn", "BudgetStep.entry", "BudgetStep.version",
        "Client.enterpriseNumber", "Client.peppolId", "Client.vatNumber", "CreditNote.delivery",
        "Delivery.deliveredAt", "Delivery.failures", "Delivery.fileName", "Delivery.lastFailure", "Delivery.retryAt",
        "Delivery.sha256", "Invoice.delivery", "Invoice.order", "JournalEntry.reversalOf", "LegalEntity.bic",
        "LegalEntity.email", "Order.endedBecause", "Payment.subscription", "Query.bankImports",
        "SuggestedTarget.client", "SuggestedTarget.subscription", "Unit.closedOn", "Viewer.client",
        "Viewer.expiresAt", "Viewer.member", "Viewer.scopes", "Viewer.units",
    ];

    [Fact]
    public async Task Each_role_is_shown_what_the_reviewed_table_says()
    {
        var settled = await Neighbours.OfAsync(host);
        await settled.EnrichAsync();
        var schema = host.Services.GetRequiredService<ISchema>();
        schema.Initialize();
        var walk = new SchemaWalk(schema, settled.Named);
        var table = new StringBuilder(Row("field", Roles.Select(role => $"{role}"), "there"));
        var absent = new List<string>();

        foreach (var field in walk.Fields())
        {
            var there = await CountAsync(Viewer.System($"{_asked++}"), field);
            if (there is 0) absent.Add(field.Name);
            var cells = new List<string>();
            foreach (var role in Roles) cells.Add(Cell(await CountAsync(Asking(settled, role), field), there));
            Assert.Equal(0, await CountAsync(Viewer.Nobody, field, isNobody: true));
            table.Append(Row(field.Name, cells, $"{there}"));
        }

        foreach (var mutation in walk.Mutations())
        {
            var cells = new List<string>();
            foreach (var role in Roles) cells.Add(await TryAsync(Asking(settled, role), mutation));
            var isByLink = mutation.Name is "Mutation.acceptOrder" or "Mutation.declineOrder";
            Assert.Equal(isByLink ? "may" : "-", await TryAsync(Viewer.Nobody, mutation));
            table.Append(Row(mutation.Name, cells, ""));
        }

        Snapshot.Match(table.ToString(), "RoleTable");
        Assert.Equal(Absent, absent.Order(StringComparer.Ordinal));
    }

    private static string Row(string name, IEnumerable<string> cells, string there) =>
        $"{name,-46}{string.Concat(cells.Select(cell => $"{cell,-15}"))}{there}".TrimEnd() + "\n";

    private static string Cell(int seen, int there) => (seen, there) switch
    {
        (0, 0) => "",
        (0, _) => "-",
        _ when seen < there => "own",
        _ => "all",
    };

    /// <summary>Each question under a name of its own: no bucket runs dry.</summary>
    private Viewer Asking(Neighbours settled, Role role) => settled.As(role) with { Name = $"{role} {_asked++}" };

    private async Task<int> CountAsync(Viewer viewer, Asked field, bool isNobody = false)
    {
        if (isNobody && field.Way[0] is "offer" or "viewer") return 0;

        var answer = JsonNode.Parse(await host.AskAsync(viewer, field.Question))!;
        var code = (string?)answer["errors"]?[0]?["extensions"]?["code"];
        Assert.True(code is null or "FORBIDDEN" or "UNAUTHENTICATED", $"{field.Question}: {answer.ToJsonString()}");
        return isNobody && code is not "UNAUTHENTICATED" ? -1 : Values(answer["data"], [.. field.Way]);
    }

    private async Task<string> TryAsync(Viewer viewer, Asked mutation)
    {
        var answer = JsonNode.Parse(await host.AskAsync(viewer, mutation.Question))!;
        var code = (string?)answer["errors"]?[0]?["extensions"]?["code"];
        Assert.True(code is null or "FORBIDDEN" or "UNAUTHENTICATED", $"{mutation.Question}: {answer.ToJsonString()}");
        return code is null ? "may" : "-";
    }

    /// <summary>How many values there are at the end of a way.</summary>
    private static int Values(JsonNode? at, ReadOnlySpan<string> way)
    {
        var count = 0;
        switch (at)
        {
            case JsonArray items:
                foreach (var item in items) count += Values(item, way);
                return count;
            case JsonObject thing when way.Length > 0:
                return Values(thing[way[0]], way[1..]);
            case JsonObject { Count: > 0 } thing:
                return thing.Any(field => Values(field.Value, []) > 0) ? 1 : 0;
            default:
                return at is null ? 0 : 1;
        }
    }
}
