using System.Data.Common;
using SmartCoop.Application.Payments;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Payments;
using SmartCoop.GraphQL.Tests.Persistence;
using static SmartCoop.GraphQL.Tests.Payments.Cooperative;

namespace SmartCoop.GraphQL.Tests.Payments;

/// <summary>
/// A payment is never matched beyond its amount, whoever is at work at once in one process; promise P5 says so at its
/// figures, over the hosts.
/// </summary>
public abstract class ParallelAllocationTests(TestDatabase database)
{
    private const int Payments = 30;
    private const int AtOnce = 10;

    [Fact]
    public async Task Given_payments_of_100_when_10_allocations_of_30_come_at_once_then_exactly_3_are_made_of_each()
    {
        var coop = await FoundAsync(database);
        var transactions = await ReceivedAsync(coop);
        var refused = new List<DomainError>();

        foreach (var transaction in transactions)
        {
            var invoice = await coop.IssueAsync(1_000);
            var asked = await Task.WhenAll(
                Enumerable.Range(0, AtOnce).Select(_ => Task.Run(() => AllocateAsync(coop, transaction, invoice))));
            refused.AddRange(asked.Select(answer => answer.Refusal).OfType<DomainError>());
        }

        Assert.Equal(
            3 * Payments, await CountAsync($"allocations WHERE transaction_id IN (SELECT id FROM {Received(coop)})"));
        Assert.Equal(Payments, await CountAsync($"{Received(coop)} AND allocated_minor_units = 9000"));
        Assert.All(refused, refusal => Assert.True(refusal is AllocationExceedsTransaction or ConcurrentChange));
        await Books.AreRightAsync(database, coop);
    }

    [Fact]
    public async Task Given_sql_that_goes_around_the_rules_then_the_database_itself_refuses()
    {
        var coop = await FoundAsync(database);
        var received = await coop.ReceiveAsync(coop.Movement(100));

        await Assert.ThrowsAnyAsync<DbException>(() => database.ExecuteAsync(
            "UPDATE bank_transactions SET allocated_minor_units = 10001 WHERE amount_minor_units = 10000"));
        await Assert.ThrowsAnyAsync<DbException>(() => database.ExecuteAsync(
            "UPDATE journal_lines SET amount_minor_units = amount_minor_units + 1"));
        Assert.Single(received);
    }

    private static string Received(Cooperative coop) =>
        $"bank_transactions WHERE iban = '{coop.Iban}' AND amount_minor_units = 10000";

    private static Task<IReadOnlyList<Id<BankTransaction>>> ReceivedAsync(Cooperative coop) =>
        coop.ReceiveAsync([.. Enumerable.Range(0, Payments).Select(_ => coop.Movement(100))]);

    private static Task<Result<Id<BankTransaction>>> AllocateAsync(
        Cooperative coop,
        Id<BankTransaction> transaction,
        Id<Invoice> invoice) =>
        coop.TryAsync(new AllocatePayment(transaction, [new(Euro(30), InvoiceId: invoice)]));

    private async Task<long> CountAsync(string from) => (await database.AskAsync<long>(
        $"SELECT CAST(COUNT(*) AS BIGINT) AS \"Value\" FROM {from}")).Single();
}

public sealed class ParallelAllocationTestsOnSqlite(SqliteTestDatabase database)
    : ParallelAllocationTests(database), IClassFixture<SqliteTestDatabase>;

[Trait("Category", "PostgreSql")]
public sealed class ParallelAllocationTestsOnPostgreSql(PostgreSqlTestDatabase database)
    : ParallelAllocationTests(database), IClassFixture<PostgreSqlTestDatabase>;
