using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Access;
using SmartCoop.GraphQL.Access;
using SmartCoop.GraphQL.Persistence;
using Snapshooter.Xunit;

namespace SmartCoop.GraphQL.Tests.Members;

/// <summary>Scenario 1 through the API: join, with the figures of the domain paper.</summary>
public abstract class JoinTests(SmartCoopHost host)
{
    private const string Person =
        """
        query Person($id: ID!) {
          member(id: $id) {
            name
            email
            status
            admittedOn
            shareCount
            coverageUntilYear
            votes
            shares { count amount { amount currencyCode } paidOn subscription { status } }
            subscriptions { count amount { amount currencyCode } status paidOn }
            entity { name shareNominal { amount currencyCode } }
          }
        }
        """;

    private const string Subscribe =
        """
        mutation Subscribe($input: SubscribeSharesInput!) {
          subscribeShares(input: $input) {
            shareSubscription { count }
            errors {
              __typename
              ... on UserError { message path }
              ... on ShareMustBePaidFromOwnMoneyError { fundedBy }
            }
          }
        }
        """;

    [Fact]
    public async Task Given_seventeen_shares_when_paid_then_they_admit_cover_seventeen_years_and_give_one_vote()
    {
        var ana = await host.MemberAsync(await host.EntityAsync(), shares: 17);

        Snapshot.Match(await host.AskAsync(Person, new { id = ana }), "Person.Member");
    }

    [Fact]
    public async Task Given_a_promise_that_is_not_paid_then_the_person_still_is_an_applicant()
    {
        var ana = await host.ApplicantAsync(await host.EntityAsync());
        await host.SubscribeAsync(ana, shares: 3);

        Snapshot.Match(await host.AskAsync(Person, new { id = ana }), "Person.Applicant");
    }

    [Fact]
    public async Task Given_an_applicant_when_a_unit_is_to_pay_the_share_then_it_is_refused_in_the_readers_language()
    {
        var ana = await host.ApplicantAsync(await host.EntityAsync());

        var answer = await host.AskAsync(Subscribe, new
        {
            input = new { memberId = ana, count = 1, fundedBy = "UNIT_BUDGET", idempotencyKey = ana },
        }, "fr");

        Snapshot.Match(answer, "Subscribe.RefusedInFrench");
        Assert.Empty((await host.DataAsync(
            "query Q($id: ID!) { member(id: $id) { subscriptions { count } } }", new { id = ana }))["member"]!
            ["subscriptions"]!.AsArray());
    }

    [Fact]
    public async Task Given_the_share_register_when_somebody_goes_around_the_application_then_the_database_refuses()
    {
        await host.MemberAsync(await host.EntityAsync());
        await using var scope = host.Services.ScopeOf(Viewer.System("test"));
        var database = scope.ServiceProvider.GetRequiredService<SmartCoopDbContext>().Database;

        foreach (var sql in new[] { "UPDATE share_register SET count = 100", "DELETE FROM share_register" })
        {
            var refusal = await Assert.ThrowsAnyAsync<Exception>(() => database.ExecuteSqlRawAsync(sql));
            Assert.Contains("append-only", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Given_one_person_when_applying_ten_times_at_once_then_there_is_one_member()
    {
        var entity = await host.EntityAsync();
        const string Apply =
            """
            mutation Apply($input: ApplyForMembershipInput!) {
              applyForMembership(input: $input) {
                member { id }
                errors { __typename ... on MemberAlreadyKnownError { memberId } }
              }
            }
            """;

        var answers = await Task.WhenAll(Enumerable.Range(1, 10).Select(i => host.DataAsync(Apply, new
        {
            input = new { entityId = entity, name = "Ana", email = "ana@example.org", idempotencyKey = $"{entity}{i}" },
        })));

        var payloads = answers.Select(answer => answer["applyForMembership"]!).ToList();
        var member = Assert.Single(payloads, payload => payload["member"] is not null)["member"]!["id"]!.ToString();
        Assert.All(
            payloads.Where(payload => payload["member"] is null),
            payload => Assert.Equal(member, payload["errors"]![0]!["memberId"]?.ToString()));
    }
}

public sealed class JoinTestsOnSqlite(SqliteHost host) : JoinTests(host), IClassFixture<SqliteHost>;

[Trait("Category", "PostgreSql")]
public sealed class JoinTestsOnPostgreSql(PostgreSqlHost host) : JoinTests(host), IClassFixture<PostgreSqlHost>;
