using Mediator;
using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Clients;
using SmartCoop.Application.Contacts;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contacts;

namespace SmartCoop.GraphQL.Tests.Persistence;

/// <summary>A real use case, sent as the host sends it: the pipeline stands around it without being asked.</summary>
public abstract class UseCaseTests(TestDatabase database)
{
    private const int Editors = 20;

    [Fact]
    public async Task Given_no_key_when_a_use_case_creates_something_then_the_pipeline_refuses_it()
    {
        var answer = await SendAsync(new RegisterClient(Person("No key")));

        Assert.Equal(new IdempotencyKeyMissing(nameof(RegisterClient)), answer.Refusal);
    }

    [Fact]
    public async Task Given_a_dry_run_of_a_use_case_when_it_ends_then_no_row_is_left()
    {
        var before = await RowCounts.OfAsync(database);

        var answer = await SendAsync(new RegisterClient(Person("Dry")) { DryRun = true });

        Assert.Null(answer.Refusal);
        Assert.Equal(before, await RowCounts.OfAsync(database));
    }

    [Fact]
    public async Task Given_one_version_when_many_change_it_at_once_then_one_does_and_the_others_are_told()
    {
        var client = (await SendAsync(new RegisterClient(Person("First")) { IdempotencyKey = "first" })).Value;

        var answers = await Task.WhenAll(Enumerable.Range(0, Editors).Select(editor => Task.Run(
            () => SendAsync(new UpdateClient(client, Version: 1, Person($"Editor {editor}"))))));

        Assert.Single(answers, answer => answer.Refusal is null);
        Assert.All(
            answers.Where(answer => answer.Refusal is not null),
            answer => Assert.True(answer.Refusal is ClientChangedMeanwhile or ConcurrentChange));
        Assert.Equal(2, await database.FigureAsync("SELECT version FROM clients WHERE name LIKE 'Editor %'"));
    }

    private static ClientDetails Person(string name) => new(
        ClientKind.PrivatePerson,
        name,
        CountryCode.Belgium,
        VatStatus.NotRegistered,
        new PostalAddressInput("Rue Haute 1", "1000", "Bruxelles", CountryCode.Belgium),
        Language.French);

    private Task<Result<Id<Client>>> SendAsync(Command<Id<Client>> command) =>
        database.InScopeAsync(scope => scope.GetRequiredService<ISender>().Send(command).AsTask());
}

public sealed class UseCaseTestsOnSqlite(SqliteTestDatabase database)
    : UseCaseTests(database), IClassFixture<SqliteTestDatabase>;

[Trait("Category", "PostgreSql")]
public sealed class UseCaseTestsOnPostgreSql(PostgreSqlTestDatabase database)
    : UseCaseTests(database), IClassFixture<PostgreSqlTestDatabase>;
