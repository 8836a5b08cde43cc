using SmartCoop.Application.Clients;
using SmartCoop.Domain;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Payments;
using SmartCoop.GraphQL.Schema;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Promises;

/// <summary>
/// P5: a payment is never matched beyond its amount nor an invoice beyond its due, and nobody's update is overwritten
/// unseen: 300 payments of 100.00, each with 10 parallel allocations of 30.00; 1,000 pairs of edits of one version.
/// </summary>
public abstract class AllocationPromise(TestDatabase database) : IAsyncLifetime
{
    private const int Payments = 300;
    private const int Tries = 10;
    private const int Clients = 10;
    private const int Pairs = 100;
    private const int AtOnce = 40;
    private readonly Cooperative _cooperative = new(database);

    private protected TestDatabase Database { get; } = database;

    public async Task InitializeAsync()
    {
        await Database.PrepareAsync();
        await _cooperative.FoundAsync();
    }

    public Task DisposeAsync() => Database.DisposeAsync();

    [Fact]
    public async Task Given_payments_when_more_is_allocated_at_once_than_there_is_then_nothing_is_allocated_twice()
    {
        var hundred = Money.Of(100m, Currency.Eur);
        var invoices = new List<string>();
        for (var i = 0; i < Payments; i++) invoices.Add(NodeId.Of(await _cooperative.IssueAsync(net: 100m)));
        await _cooperative.ImportAsync(
            [.. Enumerable.Range(0, Payments).Select(i => Cooperative.Movement($"PAY-{i:000}", hundred, null))]);
        var payments = await PaymentsAsync();
        await using var fleet = await Fleet.StartAsync(Database);

        var refusals = new string?[Payments * Tries];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, Payments * Tries),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (call, _) => refusals[call] = await AllocateAsync(
                fleet.Api(call), payments[call / Tries], invoices[call / Tries], call));

        Assert.Equal(3 * Payments, refusals.Count(refusal => refusal is null));
        Assert.All(refusals.OfType<string>(), refusal => Assert.Equal("AllocationExceedsTransaction", refusal));
        Assert.Equal(3 * Payments, await Database.FigureAsync(
            "SELECT COUNT(*) FROM allocations WHERE invoice_id IS NOT NULL"));
        Assert.Equal(9_000 * Payments, await Database.FigureAsync(
            "SELECT SUM(allocated_minor_units) FROM bank_transactions WHERE bank_reference LIKE 'PAY-%'"));
        Assert.Equal(9_000 * Payments, await Database.FigureAsync("SELECT SUM(paid_minor_units) FROM invoices"));
        Assert.Equal(0, await Database.FigureAsync("SELECT SUM(amount_minor_units) FROM journal_lines"));
    }

    [Fact]
    public async Task Given_two_edits_of_one_version_when_they_come_at_once_then_one_is_told_of_the_other()
    {
        var clients = new List<string>();
        for (var i = 0; i < Clients; i++)
            clients.Add(NodeId.Of(await _cooperative.DoAsync(new RegisterClient(Cooperative.Person($"Client {i}")))));
        await using var fleet = await Fleet.StartAsync(Database);

        await Task.WhenAll(clients.Select(client => Task.Run(() => EditAsync(fleet, client))));

        Assert.Equal(Clients * (Pairs + 1), await Database.FigureAsync(
            "SELECT SUM(version) FROM clients WHERE name LIKE 'Edit %'"));
    }

    private async Task<List<string>> PaymentsAsync()
    {
        var ids = await Database.AskAsync<string>(
            """
            SELECT CAST(id AS TEXT) FROM bank_transactions WHERE bank_reference LIKE 'PAY-%' ORDER BY bank_reference
            """);
        return [.. ids.Select(id => NodeId.Of(new Id<BankTransaction>(Guid.Parse(id))))];
    }

    private static async Task<string?> AllocateAsync(Api api, string payment, string invoice, int call)
    {
        var payload = await api.SendAsync("allocatePayment", "bankTransaction { id }", new
        {
            transactionId = payment,
            targets = new[] { new { amount = new { amount = "30.00", currencyCode = "EUR" }, invoiceId = invoice } },
            idempotencyKey = $"allocate-{call}",
        });
        return Api.Refusal(payload);
    }

    private static async Task EditAsync(Fleet fleet, string client)
    {
        for (var version = 1; version <= Pairs; version++)
        {
            var edits = await Task.WhenAll(
                EditAsync(fleet.Api(0), client, version, $"Edit A {version}"),
                EditAsync(fleet.Api(1), client, version, $"Edit B {version}"));

            Assert.Single(edits, refusal => refusal is null);
            Assert.Single(edits, refusal => refusal is "ClientChangedMeanwhile");
        }
    }

    private static async Task<string?> EditAsync(Api api, string client, int version, string name)
    {
        var payload = await api.SendAsync("updateClient", "client { id }", new
        {
            clientId = client,
            version,
            client = new
            {
                kind = "PRIVATE_PERSON",
                name,
                country = "BE",
                vatStatus = "NOT_REGISTERED",
                address = new { street = "Rue Haute 1", postalCode = "1000", city = "Bruxelles", country = "BE" },
                language = "FRENCH",
            },
        });
        return Api.Refusal(payload);
    }
}

[Collection(Promises.Name)]
[Trait("Category", "Promise")]
public sealed class AllocationPromiseOnSqlite() : AllocationPromise(new SqliteTestDatabase());

[Collection(Promises.Name)]
[Trait("Category", "Promise"), Trait("Category", "PostgreSql")]
public sealed class AllocationPromiseOnPostgreSql() : AllocationPromise(new PostgreSqlTestDatabase())
{
    /// <summary>The broken twin: a sum that is looked at before inserting, as READ COMMITTED lets everybody
    /// do.</summary>
    [Fact]
    public async Task Given_sums_that_are_checked_before_inserting_when_many_do_it_at_once_then_money_is_created()
    {
        await Database.ExecuteAsync("CREATE TABLE twin_allocations (payment int, cents bigint)");

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(async () =>
        {
            await using var connection = await Database.OpenAsync();
            for (var payment = 0; payment < 30; payment++)
            {
                await using var transaction = await connection.BeginTransactionAsync();
                await using var command = connection.CreateCommand();
                command.CommandText =
                    $"""
                    INSERT INTO twin_allocations SELECT {payment}, 3000 WHERE 7000 >=
                    (SELECT COALESCE(SUM(cents), 0) FROM twin_allocations WHERE payment = {payment})
                    """;
                await command.ExecuteNonQueryAsync();
                await Task.Delay(1);
                await transaction.CommitAsync();
            }
        })));

        var over = await Database.FigureAsync(
            """
            SELECT COUNT(*) FROM
            (SELECT payment FROM twin_allocations GROUP BY payment HAVING SUM(cents) > 10000) AS too_much
            """);
        Assert.True(over > 0, "Nothing was allocated twice: the promise's test would prove nothing.");
    }
}
