namespace SmartCoop.GraphQL.Persistence.Guards;

/// <summary>SQLite has no deferred triggers, but deferred references: an unposted entry leaves one dangling.</summary>
internal static class SqliteJournalGuards
{
    public static string Sql(JournalTables journal) =>
        $"""
        CREATE TABLE IF NOT EXISTS journal_unposted (
            entry_id TEXT NOT NULL PRIMARY KEY,
            waits_for TEXT NOT NULL REFERENCES journal_unposted (entry_id) DEFERRABLE INITIALLY DEFERRED
        ) STRICT;

        DROP TRIGGER IF EXISTS {journal.Entries}_begin;
        CREATE TRIGGER {journal.Entries}_begin AFTER INSERT ON {journal.Entries}
        BEGIN
            SELECT RAISE(ABORT, 'an entry is posted after its lines') WHERE NEW.posted;
            INSERT INTO journal_unposted (entry_id, waits_for) VALUES (NEW.id, 'its posting');
        END;

        DROP TRIGGER IF EXISTS {journal.Entries}_balance;
        CREATE TRIGGER {journal.Entries}_balance AFTER UPDATE OF posted ON {journal.Entries} WHEN NEW.posted
        BEGIN
            SELECT RAISE(ABORT, 'an entry has two lines or more')
            WHERE (SELECT COUNT(*) FROM {journal.Lines} WHERE {journal.EntryId} = NEW.id) < 2;
            SELECT RAISE(ABORT, 'the lines of an entry are of one currency and add up to zero')
            WHERE (
                SELECT SUM({journal.Amount}) <> 0 OR COUNT(DISTINCT {journal.Currency}) <> 1
                FROM {journal.Lines} WHERE {journal.EntryId} = NEW.id);
            DELETE FROM journal_unposted WHERE entry_id = NEW.id;
        END;

        DROP TRIGGER IF EXISTS {journal.Lines}_frozen;
        CREATE TRIGGER {journal.Lines}_frozen BEFORE INSERT ON {journal.Lines}
        WHEN (SELECT posted FROM {journal.Entries} WHERE id = NEW.{journal.EntryId})
        BEGIN SELECT RAISE(ABORT, 'a posted entry takes no more lines'); END;

        DROP TRIGGER IF EXISTS journal_unposted_honest;
        CREATE TRIGGER journal_unposted_honest BEFORE DELETE ON journal_unposted
        WHEN NOT (SELECT posted FROM {journal.Entries} WHERE id = OLD.entry_id)
        BEGIN SELECT RAISE(ABORT, 'the entry is not posted'); END;

        DROP TRIGGER IF EXISTS journal_unposted_no_update;
        CREATE TRIGGER journal_unposted_no_update BEFORE UPDATE ON journal_unposted
        BEGIN SELECT RAISE(ABORT, 'journal_unposted is append-only'); END;
        """;
}
