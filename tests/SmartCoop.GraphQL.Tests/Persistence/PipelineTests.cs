using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Governance;
using SmartCoop.GraphQL.Persistence;
using SmartCoop.GraphQL.Persistence.Events;

namespace SmartCoop.GraphQL.Tests.Persistence;

public abstract class PipelineTests(TestDatabase database)
{
    private readonly string _key = Guid.NewGuid().ToString();

    [Fact]
    public async Task Given_a_used_key_when_it_comes_again_then_the_answer_is_the_same_and_nothing_happens()
    {
        var wish = Keyed("A second-hand van");
        var first = await wish.SendAsync(database);

        var again = await wish.SendAsync(database);

        Assert.Equal(first.Value, again.Value);
        Assert.Equal(1, await EffectsAsync("A second-hand van"));
    }

    [Fact]
    public async Task Given_a_used_key_when_it_comes_with_another_input_then_it_is_refused()
    {
        await Keyed("A van").SendAsync(database);

        var other = await Keyed("A lorry").SendAsync(database);

        Assert.Equal(new IdempotencyKeyReused(nameof(Wish), _key), other.Refusal);
        Assert.Equal(0, await EffectsAsync("A lorry"));
    }

    [Fact]
    public async Task Given_one_key_when_a_hundred_use_it_at_once_then_there_is_one_effect_and_one_answer()
    {
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 100).Select(_ => Task.Run(() => Keyed("At once").SendAsync(database))));

        Assert.Single(answers.Select(answer => answer.Value).Distinct());
        Assert.Equal(1, await EffectsAsync("At once"));
    }

    [Fact]
    public async Task Given_two_principals_when_they_use_the_same_key_then_each_has_its_own()
    {
        var ada = await Keyed("For Ada").SendAsync(database, actor: "ada");
        var bob = await Keyed("For Bob").SendAsync(database, actor: "bob");

        Assert.NotEqual(ada.Value, bob.Value);
    }

    [Fact]
    public async Task Given_a_refusal_when_the_key_comes_again_then_it_is_refused_alike_and_the_half_done_is_undone()
    {
        Task<Result<Id<Decision>>> RefuseHalfWay() => Keyed("Half").SendAsync(database, async (scope, wish) =>
        {
            await Wish.TakeTheDecision(scope, wish);
            await scope.GetRequiredService<SmartCoopDbContext>().SaveChangesAsync();
            return Refusals.Business;
        });

        await RefuseHalfWay();
        var again = await Keyed("Half").SendAsync(database);

        Assert.Equal(Refusals.Business, again.Refusal);
        Assert.Equal(0, await EffectsAsync("Half"));
    }

    [Fact]
    public async Task Given_an_unreadable_value_when_it_was_corrected_then_the_same_key_still_serves()
    {
        await Keyed("").SendAsync(database, (_, _) => ValueTask.FromResult<Result<Id<Decision>>>(Refusals.Unreadable));

        Assert.Null((await Keyed("Corrected").SendAsync(database)).Refusal);
    }

    [Fact]
    public async Task Given_no_key_when_something_is_created_then_it_is_refused()
    {
        var answer = await new Wish("No key").SendAsync(database);

        Assert.Equal(new IdempotencyKeyMissing(nameof(Wish)), answer.Refusal);
    }

    [Fact]
    public async Task Given_a_failure_when_the_key_comes_again_then_nothing_had_been_kept()
    {
        await Assert.ThrowsAsync<FormatException>(() => Keyed("Broken").SendAsync(
            database,
            (_, _) => throw new FormatException("A bug.")));

        Assert.Null((await Keyed("Broken").SendAsync(database)).Refusal);
        Assert.Equal(1, await EffectsAsync("Broken"));
    }

    [Fact]
    public async Task Given_a_dry_run_when_it_ends_then_no_table_has_a_row_more_or_less_and_the_key_is_free()
    {
        await Keyed("Before").SendAsync(database);
        var before = await RowCounts.OfAsync(database);

        var seen = await database.InScopeAsync(async scope =>
        {
            await new Wish("Dry") { IdempotencyKey = "dry", DryRun = true }.SendAsync(scope);
            return await scope.GetRequiredService<SmartCoopDbContext>().Set<EventRow>()
                .CountAsync(row => row.Body.Contains("\"Dry\""));
        });

        Assert.Equal(1, seen);
        Assert.Equal(before, await RowCounts.OfAsync(database));
        Assert.Null((await new Wish("Wet") { IdempotencyKey = "dry" }.SendAsync(database)).Refusal);
    }

    [Fact]
    public async Task Given_other_writers_in_the_way_when_it_is_tried_again_then_it_succeeds()
    {
        var attempts = 0;

        var answer = await Keyed("Third time").SendAsync(database, (scope, wish) => ++attempts < 3
            ? throw new DbUpdateConcurrencyException("Somebody was faster.")
            : Wish.TakeTheDecision(scope, wish));

        Assert.Null(answer.Refusal);
        Assert.Equal(1, await EffectsAsync("Third time"));
    }

    [Fact]
    public async Task Given_other_writers_always_in_the_way_then_it_is_answered_as_a_refusal()
    {
        var answer = await Keyed("Never").SendAsync(
            database,
            (_, _) => throw new DbUpdateConcurrencyException("Somebody is always faster."));

        Assert.Equal(new ConcurrentChange(nameof(Wish)), answer.Refusal);
    }

    [Fact]
    public async Task Given_a_command_when_its_handler_sends_another_then_it_is_a_bug() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Keyed("Outer").SendAsync(
            database,
            async (scope, _) => await new Wish("Inner") { IdempotencyKey = "inner" }.SendAsync(scope)));

    private Wish Keyed(string title) => new(title) { IdempotencyKey = _key };

    private Task<int> EffectsAsync(string title) => database.InScopeAsync(scope =>
        scope.GetRequiredService<SmartCoopDbContext>().Set<EventRow>()
            .CountAsync(row => row.Body.Contains($"\"{title}\"")));
}

public sealed class PipelineTestsOnSqlite(SqliteTestDatabase database)
    : PipelineTests(database), IClassFixture<SqliteTestDatabase>;

[Trait("Category", "PostgreSql")]
public sealed class PipelineTestsOnPostgreSql(PostgreSqlTestDatabase database)
    : PipelineTests(database), IClassFixture<PostgreSqlTestDatabase>
{
    private readonly PostgreSqlTestDatabase _database = database;

    [Fact]
    public async Task Given_a_key_that_is_at_work_for_long_when_it_comes_again_then_it_may_be_retried()
    {
        var wish = new Wish("Slow") { IdempotencyKey = "slow" };
        var (begun, free) = (new TaskCompletionSource(), new TaskCompletionSource());
        var slow = wish.SendAsync(_database, async (scope, sent) =>
        {
            begun.SetResult();
            await free.Task;
            return await Wish.TakeTheDecision(scope, sent);
        });
        await begun.Task;

        var meanwhile = await wish.SendAsync(_database);
        free.SetResult();

        Assert.Equal(new CommandInProgress(nameof(Wish)), meanwhile.Refusal);
        Assert.Equal((await slow).Value, (await wish.SendAsync(_database)).Value);
    }
}
