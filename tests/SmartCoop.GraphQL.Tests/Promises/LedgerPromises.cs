using System.Data.Common;
using Npgsql;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Promises;

[Collection(Promises.Name)]
[Trait("Category", "Promise")]
public sealed class LedgerPromiseOnSqlite() : LedgerPromise(new SqliteTestDatabase())
{
    private const string Replace =
        """
        INSERT OR REPLACE INTO events (seq, id, type, subject_id, actor, body, occurred_at)
        SELECT seq, id, type, subject_id, actor, '[]', occurred_at FROM events WHERE seq = 1
        """;

    private const string Replaced = "SELECT COUNT(*) FROM events WHERE body = '[]'";

    [Fact]
    public async Task Given_a_stored_fact_when_sql_would_replace_it_then_the_database_refuses()
    {
        await Assert.ThrowsAnyAsync<DbException>(() => Database.ExecuteAsync(Replace));

        Assert.Equal(0, await Database.FigureAsync(Replaced));
    }

    /// <summary>The broken twin: with the default of SQLite, a replaced row is not a deleted one.</summary>
    [Fact]
    public async Task Given_a_connection_without_recursive_triggers_when_it_replaces_a_fact_then_the_fact_is_gone()
    {
        await Database.ExecuteAsync($"PRAGMA recursive_triggers = OFF; {Replace}");

        Assert.Equal(1, await Database.FigureAsync(Replaced));
    }
}

[Collection(Promises.Name)]
[Trait("Category", "Promise"), Trait("Category", "PostgreSql")]
public sealed class LedgerPromiseOnPostgreSql() : LedgerPromise(WithRole())
{
    private const string Password = "for-this-test-only";
    private static readonly string Role = $"smartcoop_app_{Guid.NewGuid():N}";

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await PostgreSqlTestDatabase.OnServerAsync($"DROP ROLE {Role}");
    }

    [Theory]
    [InlineData(Change)]
    [InlineData("DELETE FROM journal_lines")]
    [InlineData("TRUNCATE journal_lines")]
    [InlineData("COPY journal_lines FROM PROGRAM 'true'")]
    [InlineData("ALTER TABLE journal_lines DISABLE TRIGGER ALL")]
    [InlineData("DROP TRIGGER journal_lines_no_update ON journal_lines")]
    [InlineData("SET session_replication_role = replica")]
    [InlineData("DROP TABLE journal_lines CASCADE")]
    [InlineData("UPDATE events SET body = '{}'")]
    [InlineData("TRUNCATE events")]
    public async Task Given_the_applications_own_role_when_it_would_change_the_books_then_it_is_refused(string attack)
    {
        await using var connection = new NpgsqlConnection(AsTheApplication());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(attack, connection);

        await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());
    }

    [Fact]
    public async Task Given_the_applications_own_role_when_a_host_works_with_it_then_it_can_do_its_work()
    {
        await using var host = await HostProcess.StartAsync(AsTheApplication());

        var answer = await host.Api.MustSendAsync("importBankStatement", "newTransactions", new
        {
            file = new BankYear(seed: 1).Statements("A", days: 30).First(),
            idempotencyKey = "as the application",
        });

        Assert.True((int)answer["newTransactions"]! > 0);
    }

    /// <summary>The broken twin: whoever owns the tables can switch the guards off.</summary>
    [Fact]
    public async Task Given_the_owner_when_it_switches_the_guards_off_then_the_books_can_be_changed() =>
        Assert.True(await Database.ExecuteAsync(
            $"ALTER TABLE journal_lines DISABLE TRIGGER ALL; {Change} WHERE account = '550'") > 0);

    private static PostgreSqlTestDatabase WithRole()
    {
        PostgreSqlTestDatabase.OnServerAsync(
            $"""
            DO $$ BEGIN
                IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{Role}') THEN
                    CREATE ROLE {Role} LOGIN PASSWORD '{Password}';
                END IF;
            END $$
            """).GetAwaiter().GetResult();
        var database = new PostgreSqlTestDatabase();
        database.Settings["Database:ApplicationRole"] = Role;
        return database;
    }

    private string AsTheApplication() => new NpgsqlConnectionStringBuilder(Database.ConnectionString)
    {
        Username = Role,
        Password = Password,
    }.ToString();
}
