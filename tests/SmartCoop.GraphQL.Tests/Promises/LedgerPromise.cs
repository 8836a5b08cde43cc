using System.Data.Common;
using SmartCoop.Application.Payments;
using SmartCoop.Domain;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Payments;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Promises;

/// <summary>
/// P6: a posted entry never changes; corrections are new entries that name the old one. Whoever goes around the
/// application is refused by the database, and a reversal brings each account back exactly.
/// </summary>
public abstract class LedgerPromise(TestDatabase database) : IAsyncLifetime
{
    private protected const string Change = "UPDATE journal_lines SET amount_minor_units = amount_minor_units + 1";

    private protected Cooperative Cooperative { get; } = new(database);

    private protected TestDatabase Database { get; } = database;

    public async Task InitializeAsync()
    {
        await Database.PrepareAsync();
        await Cooperative.FoundAsync();
    }

    public virtual Task DisposeAsync() => Database.DisposeAsync();

    /// <summary>What somebody could try on a posted entry, in the words of both databases.</summary>
    public static TheoryData<string> Attacks { get; } =
    [
        Change,
        "UPDATE journal_entries SET booked_on = '2020-01-01'",
        "UPDATE journal_entries SET posted = FALSE",
        "DELETE FROM journal_lines",
        "DELETE FROM journal_entries",
        """
        INSERT INTO journal_lines (entry_id, number, account, amount_minor_units, amount_currency)
        SELECT entry_id, number, account, 1, 'EUR' FROM journal_lines WHERE number = 1
        ON CONFLICT (entry_id, number) DO UPDATE SET amount_minor_units = 1
        """,
        """
        INSERT INTO journal_lines (entry_id, number, account, amount_minor_units, amount_currency)
        SELECT entry_id, 99, '550', 1, 'EUR' FROM journal_lines WHERE number = 1
        """,
        """
        INSERT INTO journal_entries (id, entity_id, booked_on, source, subject_id, version, posted)
        SELECT '00000000-0000-7000-8000-000000000001', entity_id, booked_on, source, subject_id, 1, TRUE
        FROM journal_entries LIMIT 1
        """,
        "UPDATE events SET body = '{}'",
        "DELETE FROM events",
    ];

    [Theory, MemberData(nameof(Attacks))]
    public async Task Given_a_posted_entry_when_sql_would_change_it_then_the_database_refuses(string attack)
    {
        var before = await LedgerAsync();

        await Assert.ThrowsAnyAsync<DbException>(() => Database.ExecuteAsync(attack));

        Assert.Equal(before, await LedgerAsync());
    }

    [Theory]
    [InlineData(100, -99)]
    [InlineData(100)]
    public async Task Given_lines_that_do_not_balance_when_they_are_posted_then_they_are_refused(params int[] amounts)
    {
        await using var connection = await Database.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await RunAsync(connection, transaction, Entry);
        foreach (var (index, amount) in amounts.Index())
            await RunAsync(connection, transaction, Line(index + 1, amount));

        await Assert.ThrowsAnyAsync<DbException>(
            () => RunAsync(connection, transaction, $"UPDATE journal_entries SET posted = TRUE WHERE id = '{New}'"));
    }

    [Fact]
    public async Task Given_an_entry_that_is_never_posted_when_it_is_committed_then_the_database_refuses()
    {
        await using var connection = await Database.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await RunAsync(connection, transaction, Entry);

        await Assert.ThrowsAnyAsync<DbException>(() => transaction.CommitAsync());
    }

    [Fact]
    public async Task Given_a_payment_when_it_is_reversed_then_each_account_is_back_and_a_second_time_is_refused()
    {
        var invoice = await Cooperative.IssueAsync(net: 100m);
        await Cooperative.ImportAsync(Cooperative.Movement("PAY", Money.Of(121m, Currency.Eur), null));
        var before = await BalancesAsync();
        var payment = await Database.AskAsync<string>(
            "SELECT CAST(id AS TEXT) FROM bank_transactions WHERE bank_reference = 'PAY'");
        var transaction = new Id<BankTransaction>(Guid.Parse(payment.Single()));
        await Cooperative.DoAsync(new AllocatePayment(
            transaction, [new AllocationTarget(Money.Of(121m, Currency.Eur), invoice)]));
        Assert.NotEqual(before, await BalancesAsync());

        var allocation = await Database.AskAsync<string>(
            "SELECT CAST(id AS TEXT) FROM allocations WHERE invoice_id IS NOT NULL");
        var reverse = new ReversePayment(new Id<Allocation>(Guid.Parse(allocation.Single())));
        await Cooperative.DoAsync(reverse);

        Assert.Equal(before, await BalancesAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => Cooperative.DoAsync(reverse));
        Assert.Equal(before, await BalancesAsync());
    }

    private protected Task<List<string>> LedgerAsync() => Database.AskAsync<string>(
        """
        SELECT CAST(entry_id AS TEXT) || ' ' || number || ' ' || account || ' ' || amount_minor_units
        FROM journal_lines ORDER BY 1
        """);

    private const string New = "00000000-0000-7000-8000-00000000000A";

    private const string Entry =
        $"""
        INSERT INTO journal_entries (id, entity_id, booked_on, source, subject_id, version, posted)
        SELECT '{New}', entity_id, booked_on, source, subject_id, 1, FALSE FROM journal_entries LIMIT 1
        """;

    private static string Line(int number, int amount) =>
        $"""
        INSERT INTO journal_lines (entry_id, number, account, amount_minor_units, amount_currency)
        VALUES ('{New}', {number}, '550', {amount}, 'EUR')
        """;

    private static async Task RunAsync(DbConnection connection, DbTransaction transaction, string sql)
    {
        await using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, sql);
        await command.ExecuteNonQueryAsync();
    }

    private Task<List<string>> BalancesAsync() => Database.AskAsync<string>(
        """
        SELECT account || ' ' || CAST(SUM(amount_minor_units) AS BIGINT) FROM journal_lines
        GROUP BY account HAVING SUM(amount_minor_units) <> 0 ORDER BY account
        """);
}
