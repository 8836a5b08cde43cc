namespace SmartCoop.GraphQL.Persistence.Guards;

/// <summary>The journal's triggers on PostgreSQL; the one that wants every entry posted waits for the commit.</summary>
internal static class PostgreSqlJournalGuards
{
    public static string Sql(JournalTables journal) => Functions(journal) + Triggers(journal);

    private static string Functions(JournalTables journal) =>
        $"""
        CREATE OR REPLACE FUNCTION {journal.Entries}_begins() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF NEW.posted THEN
                RAISE EXCEPTION 'an entry is posted after its lines' USING ERRCODE = 'integrity_constraint_violation';
            END IF;
            RETURN NEW;
        END $$;

        CREATE OR REPLACE FUNCTION {journal.Entries}_balances() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
            lines bigint; total numeric; currencies bigint;
        BEGIN
            SELECT COUNT(*), SUM({journal.Amount}), COUNT(DISTINCT {journal.Currency}) INTO lines, total, currencies
            FROM {journal.Lines} WHERE {journal.EntryId} = NEW.id;
            IF lines < 2 OR total <> 0 OR currencies <> 1 THEN
                RAISE EXCEPTION 'the lines of an entry are of one currency and add up to zero'
                USING ERRCODE = 'integrity_constraint_violation';
            END IF;
            RETURN NEW;
        END $$;

        CREATE OR REPLACE FUNCTION {journal.Entries}_are_posted() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF NOT EXISTS (SELECT 1 FROM {journal.Entries} WHERE id = NEW.id AND posted) THEN
                RAISE EXCEPTION 'the entry is not posted' USING ERRCODE = 'integrity_constraint_violation';
            END IF;
            RETURN NULL;
        END $$;

        CREATE OR REPLACE FUNCTION {journal.Lines}_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF EXISTS (SELECT 1 FROM {journal.Entries} WHERE id = NEW.{journal.EntryId} AND posted) THEN
                RAISE EXCEPTION 'a posted entry takes no more lines' USING ERRCODE = 'integrity_constraint_violation';
            END IF;
            RETURN NEW;
        END $$;

        """;

    private static string Triggers(JournalTables journal) =>
        $"""
        CREATE OR REPLACE TRIGGER {journal.Entries}_begin BEFORE INSERT ON {journal.Entries}
        FOR EACH ROW EXECUTE FUNCTION {journal.Entries}_begins();

        CREATE OR REPLACE TRIGGER {journal.Entries}_balance BEFORE UPDATE OF posted ON {journal.Entries}
        FOR EACH ROW EXECUTE FUNCTION {journal.Entries}_balances();

        CREATE OR REPLACE TRIGGER {journal.Lines}_frozen BEFORE INSERT ON {journal.Lines}
        FOR EACH ROW EXECUTE FUNCTION {journal.Lines}_frozen();

        DROP TRIGGER IF EXISTS {journal.Entries}_posted ON {journal.Entries};
        CREATE CONSTRAINT TRIGGER {journal.Entries}_posted AFTER INSERT ON {journal.Entries}
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION {journal.Entries}_are_posted();
        """;
}
