namespace SmartCoop.Domain.Accounting;

/// <summary>The journal of all legal entities: entries are added and never change.</summary>
public interface IJournal
{
    /// <summary>Finds an entry.</summary>
    ValueTask<JournalEntry?> FindAsync(Id<JournalEntry> id, CancellationToken cancellationToken);

    /// <summary>Adds an entry, to be stored with the fact that caused it.</summary>
    void Add(JournalEntry entry);
}
