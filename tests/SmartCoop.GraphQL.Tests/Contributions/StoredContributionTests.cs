using SmartCoop.Application.Contributions;
using SmartCoop.Application.Governance;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Governance;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Contributions;

/// <summary>Contribution schemes through the pipeline and a real database.</summary>
public abstract class StoredContributionTests(TestDatabase database)
{
    private const string Brackets = "11 % up to 40000.00 EUR; 10 % up to 80000.00 EUR; 9 % above";
    private static readonly DateOnly FarAhead = new(2099, 1, 1);

    [Fact]
    public async Task Given_a_decision_when_a_scheme_is_adopted_then_it_is_listed_with_its_terms_and_its_decision()
    {
        var coop = await Cooperative.FoundAsync(database);
        var decision = await DecidedAsync(coop);

        var id = await coop.DoneAsync(Adopt(coop, decision, FarAhead));

        var page = await coop.AskAsync(new ListContributionSchemes(coop.EntityId, new PageRequest()));
        var found = Assert.Single(await coop.AskAsync(new GetContributionSchemes([id])));
        Assert.Equal([Brackets, "6.5 % of each document"], page.Items.Select(version => version.Terms.ToString()));
        Assert.Equal((decision, FarAhead), (found.DecisionId, found.ValidFrom));
    }

    [Fact]
    public async Task Given_a_scheme_in_force_when_another_would_change_the_past_then_it_is_refused()
    {
        var coop = await Cooperative.FoundAsync(database);
        var decision = await DecidedAsync(coop);

        var past = await coop.SendAsync(Adopt(coop, decision, new DateOnly(2021, 1, 1)));
        await coop.DoneAsync(Adopt(coop, decision, FarAhead));
        var twice = await coop.SendAsync(Adopt(coop, decision, FarAhead));

        Assert.IsType<ContributionSchemeInThePast>(past.Refusal);
        Assert.Equal(new ContributionSchemeNotLater(FarAhead, FarAhead), twice.Refusal);
    }

    [Fact]
    public async Task Given_the_decision_of_another_entity_or_none_when_adopted_then_it_is_refused()
    {
        var coop = await Cooperative.FoundAsync(database);
        var foreign = await DecidedAsync(await Cooperative.FoundAsync(database));

        var another = await coop.SendAsync(Adopt(coop, foreign, FarAhead));
        var none = await coop.SendAsync(Adopt(coop, default, FarAhead));

        Assert.Equal(new DecisionOfAnotherEntity(foreign, coop.EntityId), another.Refusal);
        Assert.Equal(new DecisionNotFound(default), none.Refusal);
    }

    [Fact]
    public async Task Given_a_version_when_somebody_changes_it_by_sql_then_the_database_refuses()
    {
        await Cooperative.FoundAsync(database);

        await Assert.ThrowsAnyAsync<Exception>(() =>
            database.ExecuteAsync("UPDATE contribution_scheme_versions SET terms = '0 % of each document'"));
    }

    private static Task<Id<Decision>> DecidedAsync(Cooperative coop) => coop.DoneAsync(new TakeDecision(
        coop.EntityId, DecisionBody.Board, new DateOnly(2026, 1, 5), "Brackets from 2099"));

    private static AdoptContributionScheme Adopt(Cooperative coop, Id<Decision> decision, DateOnly validFrom) =>
        new(coop.EntityId, ContributionTerms.Parse(Brackets), validFrom, decision);
}

public sealed class StoredContributionTestsOnSqlite(SqliteTestDatabase database)
    : StoredContributionTests(database), IClassFixture<SqliteTestDatabase>;

[Trait("Category", "PostgreSql")]
public sealed class StoredContributionTestsOnPostgreSql(PostgreSqlTestDatabase database)
    : StoredContributionTests(database), IClassFixture<PostgreSqlTestDatabase>;
