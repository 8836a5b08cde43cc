using System.Data.Common;
using Snapshooter.Xunit;

namespace SmartCoop.GraphQL.Tests.Persistence;

public abstract class GuardTests(TestDatabase database)
{
    private const string Stored =
        """
        INSERT INTO events (id, type, subject_id, actor, body, occurred_at)
        VALUES ('00000000-0000-7000-8000-000000000001', 'Nothing', '00000000-0000-7000-8000-000000000002', 'sql',
            '{}', '2026-01-05 09:00:00') ON CONFLICT DO NOTHING
        """;

    [Theory]
    [InlineData("UPDATE events SET body = '[]'")]
    [InlineData("UPDATE events SET position = 1000000, type = 'Other'")]
    [InlineData("DELETE FROM events")]
    [InlineData(
        """
        INSERT INTO events (id, type, subject_id, actor, body, occurred_at)
        VALUES ('00000000-0000-7000-8000-000000000001', 'Other', '00000000-0000-7000-8000-000000000002', 'sql', '[]',
            '2026-01-05 09:00:00') ON CONFLICT (id) DO UPDATE SET body = '[]'
        """)]
    public async Task Given_a_stored_fact_when_sql_would_change_it_then_the_database_refuses(string sql)
    {
        await database.ExecuteAsync(Stored);

        await Assert.ThrowsAnyAsync<DbException>(() => database.ExecuteAsync(sql));
    }

    [Fact]
    public async Task Given_the_prepared_database_when_its_rules_are_listed_then_they_are_the_reviewed_ones()
    {
        var rules = await database.AskAsync<string>(database.IsSqlite ? SqliteRules : PostgreSqlRules);

        string.Join('\n', rules).MatchSnapshot($"{GetType().Name}.rules");
    }

    private const string SqliteRules =
        """
        SELECT type || ' ' || name || ' on ' || tbl_name AS "Value" FROM sqlite_schema
        WHERE type = 'trigger' OR (type = 'index' AND sql LIKE 'CREATE UNIQUE%')
        UNION ALL
        SELECT 'table ' || name || CASE WHEN strict THEN ' strict' ELSE ' NOT STRICT' END
        FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\_\_EF%' ESCAPE '\'
        UNION ALL
        SELECT 'reference ' || t.name || '.' || f."from" || ' to ' || f."table"
        FROM pragma_table_list AS t, pragma_foreign_key_list(t.name) AS f WHERE t.schema = 'main'
        ORDER BY 1
        """;

    private const string PostgreSqlRules =
        """
        SELECT 'trigger ' || tgname || ' on ' || tgrelid::regclass AS "Value" FROM pg_trigger WHERE NOT tgisinternal
        UNION ALL
        SELECT 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'f', 'u', 'p')
            AND conrelid::regclass::text NOT LIKE '%__EF%'
        UNION ALL
        SELECT 'index ' || indexname || ' on ' || tablename FROM pg_indexes
        WHERE schemaname = 'public' AND indexdef LIKE 'CREATE UNIQUE%' AND tablename NOT LIKE '\_\_EF%'
        ORDER BY 1
        """;
}

public sealed class GuardTestsOnSqlite(SqliteTestDatabase database)
    : GuardTests(database), IClassFixture<SqliteTestDatabase>
{
    private readonly SqliteTestDatabase _database = database;

    [Fact]
    public async Task Given_a_stored_fact_when_sql_would_replace_it_then_the_database_refuses()
    {
        const string sql =
            """
            INSERT OR REPLACE INTO events (seq, id, type, subject_id, actor, body, occurred_at)
            VALUES (1, '00000000-0000-7000-8000-000000000009', 'Other', '00000000-0000-7000-8000-000000000002', 'sql',
                '[]', '2026-01-05 09:00:00')
            """;
        await new Wish("To replace") { IdempotencyKey = "replace" }.SendAsync(_database);

        await Assert.ThrowsAnyAsync<DbException>(() => _database.ExecuteAsync(sql));
    }

    [Fact]
    public async Task Given_a_column_of_numbers_when_sql_would_put_text_into_it_then_the_database_refuses() =>
        await Assert.ThrowsAnyAsync<DbException>(() => _database.ExecuteAsync(
            "UPDATE event_epochs SET id = 'abc'"));

    [Fact]
    public async Task Given_a_connection_when_it_is_asked_then_it_keeps_every_promise()
    {
        Assert.Equal("1", await PragmaAsync("foreign_keys"));
        Assert.Equal("1", await PragmaAsync("recursive_triggers"));
        Assert.Equal("2", await PragmaAsync("synchronous"));
        Assert.Equal("wal", await PragmaAsync("journal_mode"));
    }

    private async Task<string> PragmaAsync(string name) =>
        (await _database.AskAsync<string>($"SELECT CAST({name} AS TEXT) AS \"Value\" FROM pragma_{name}")).Single();
}

[Trait("Category", "PostgreSql")]
public sealed class GuardTestsOnPostgreSql(PostgreSqlTestDatabase database)
    : GuardTests(database), IClassFixture<PostgreSqlTestDatabase>
{
    private readonly PostgreSqlTestDatabase _database = database;

    [Fact]
    public async Task Given_stored_facts_when_sql_would_truncate_them_then_the_database_refuses() =>
        await Assert.ThrowsAnyAsync<DbException>(() => _database.ExecuteAsync("TRUNCATE events"));
}
