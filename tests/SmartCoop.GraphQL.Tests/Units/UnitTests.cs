using System.Text.Json.Nodes;
using Snapshooter.Xunit;

namespace SmartCoop.GraphQL.Tests.Units;

public abstract class UnitTests(SmartCoopHost host)
{
    private const string OfEntity =
        """
        query Units($entityId: ID!, $state: UnitState, $first: Int) {
          units(entityId: $entityId, state: $state, first: $first) {
            nodes {
              code name trade kind state openedOn closedOn
              entity { name }
              managers { since member { name } }
            }
            pageInfo { hasNextPage }
          }
        }
        """;

    private const string Change =
        """
          errors {
            __typename
            ... on UserError { message path }
          }
        """;

    [Fact]
    public async Task Given_a_unit_when_it_lives_to_its_end_then_it_is_read_only_and_never_gone()
    {
        var entity = await host.EntityAsync();
        var unit = await host.DraftUnitAsync(
            entity, await host.MemberAsync(entity, "Ana"), await host.MemberAsync(entity, "Ben"));

        var states = new List<string>();
        foreach (var step in new[]
            { "openUnit", "suspendUnit", "resumeUnit", "suspendUnit", "startClosingUnit", "closeUnit" })
            states.Add(await host.StepAsync(step, unit));

        Assert.Equal(["OPEN", "SUSPENDED", "OPEN", "SUSPENDED", "CLOSING", "CLOSED"], states);
        Snapshot.Match(await host.AskAsync(OfEntity, new { entityId = entity }), "Units.Closed");
    }

    [Fact]
    public async Task Given_a_closed_unit_then_every_command_is_refused()
    {
        var entity = await host.EntityAsync();
        var (ana, ben) = (await host.MemberAsync(entity, "Ana"), await host.MemberAsync(entity, "Ben"));
        var unit = await host.DraftUnitAsync(entity, ana);
        foreach (var step in new[] { "openUnit", "startClosingUnit", "closeUnit" }) await host.StepAsync(step, unit);

        var answers = new List<JsonArray>();
        foreach (var step in new[] { "openUnit", "suspendUnit", "resumeUnit", "startClosingUnit", "closeUnit" })
            answers.Add(await TryAsync(step, unit));
        foreach (var step in new[] { "addUnitManager", "removeUnitManager" })
            answers.Add(await TryAsync(step, unit, step is "addUnitManager" ? ben : ana));

        Assert.All(answers, errors => Assert.Equal("UnitIsClosedError", errors[0]!["__typename"]!.ToString()));
    }

    [Fact]
    public async Task Given_managers_from_elsewhere_when_a_unit_is_drafted_then_each_reason_is_told()
    {
        var entity = await host.EntityAsync();
        var stranger = await host.MemberAsync(await host.EntityAsync("Another SC"), "Zoe");
        var applicant = await host.ApplicantAsync(entity, "Ana");

        var answer = await host.AskAsync(
            $$"""
            mutation Draft($input: DraftUnitInput!) {
              draftUnit(input: $input) {
                unit { code }
                {{Change}}
              }
            }
            """,
            new
            {
                input = new
                {
                    entityId = entity,
                    name = "Atelier",
                    trade = "lighting",
                    kind = "COLLECTIVE",
                    managerIds = new[] { stranger, applicant },
                    idempotencyKey = entity,
                },
            });

        Snapshot.Match(answer, "Draft.Refused");
    }

    [Fact]
    public async Task Given_units_in_several_states_when_listed_then_the_filter_and_the_page_hold()
    {
        var entity = await host.EntityAsync();
        var ana = await host.MemberAsync(entity);
        for (var i = 0; i < 3; i++) await host.StepAsync("openUnit", await host.DraftUnitAsync(entity, ana));
        await host.DraftUnitAsync(entity, ana);

        var open = await host.DataAsync(OfEntity, new { entityId = entity, state = "OPEN", first = 2 });
        var drafts = await host.DataAsync(OfEntity, new { entityId = entity, state = "DRAFT" });

        Assert.Equal(["U-000001", "U-000002"], Codes(open));
        Assert.True((bool)open["units"]!["pageInfo"]!["hasNextPage"]!);
        Assert.Equal(["U-000004"], Codes(drafts));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public async Task Given_any_number_of_units_when_read_with_their_people_then_it_takes_four_statements(int units)
    {
        var entity = await host.EntityAsync();
        var (ana, ben) = (await host.MemberAsync(entity, "Ana"), await host.MemberAsync(entity, "Ben"));
        for (var i = 0; i < units; i++) await host.DraftUnitAsync(entity, ana, ben);

        host.Statements.Reset();
        var answer = await host.DataAsync(OfEntity, new { entityId = entity, first = 50 });

        Assert.Equal(4, host.Statements.Statements.Count(IsAboutPeople));
        Assert.Equal(units, Codes(answer).Count());
        Assert.All(
            answer["units"]!["nodes"]!.AsArray(),
            unit => Assert.Equal(["Ana", "Ben"], unit!["managers"]!.AsArray()
                .Select(manager => manager!["member"]!["name"]!.ToString()).Order()));
    }

    [Fact]
    public async Task Given_twenty_units_drafted_at_once_then_no_code_is_used_twice_and_none_is_left_out()
    {
        var entity = await host.EntityAsync();
        var ana = await host.MemberAsync(entity);

        await Task.WhenAll(Enumerable.Range(1, 20).Select(_ => host.DraftUnitAsync(entity, ana)));

        var codes = Codes(await host.DataAsync(OfEntity, new { entityId = entity })).Order();
        Assert.Equal(Enumerable.Range(1, 20).Select(i => $"U-{i:D6}"), codes);
    }

    [Fact]
    public async Task Given_two_managers_when_both_are_removed_at_once_then_the_last_one_stays()
    {
        var entity = await host.EntityAsync();
        var (ana, ben) = (await host.MemberAsync(entity, "Ana"), await host.MemberAsync(entity, "Ben"));

        for (var round = 0; round < 5; round++)
        {
            var unit = await host.DraftUnitAsync(entity, ana, ben);

            var errors = await Task.WhenAll(
                TryAsync("removeUnitManager", unit, ana),
                TryAsync("removeUnitManager", unit, ben));

            Assert.Single(errors, refusals => refusals.Count is 0);
            var refused = Assert.Single(errors, refusals => refusals.Count > 0);
            Assert.Equal("UnitNeedsManagerError", refused[0]!["__typename"]!.ToString());
        }
    }

    private static IEnumerable<string> Codes(JsonNode data) =>
        data["units"]!["nodes"]!.AsArray().Select(unit => unit!["code"]!.ToString());

    // The relay of the event log and the jobs read meanwhile, on their own account and other tables.
    private static bool IsAboutPeople(string sql) =>
        new[] { "production_units", "legal_entities", "members" }.Any(table =>
            sql.Replace("\"", "", StringComparison.Ordinal).Contains($"FROM {table} ", StringComparison.Ordinal));

    private async Task<JsonArray> TryAsync(string step, string unit, string? member = null)
    {
        var input = new JsonObject { ["unitId"] = unit };
        if (member is not null) input["memberId"] = member;
        if (step is "suspendUnit") input["reason"] = "unpaid annual share";
        var name = char.ToUpperInvariant(step[0]) + step[1..];
        var data = await host.DataAsync(
            $$"""
            mutation Try($input: {{name}}Input!) {
              {{step}}(input: $input) {
                {{Change}}
              }
            }
            """,
            new { input });
        return data[step]!["errors"]!.AsArray();
    }
}

public sealed class UnitTestsOnSqlite(SqliteHost host) : UnitTests(host), IClassFixture<SqliteHost>;

[Trait("Category", "PostgreSql")]
public sealed class UnitTestsOnPostgreSql(PostgreSqlHost host) : UnitTests(host), IClassFixture<PostgreSqlHost>;
