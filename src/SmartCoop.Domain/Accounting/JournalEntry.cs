using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Accounting;

/// <summary>What one fact changes in the books of one legal entity, in double entry.</summary>
/// <remarks>
/// Invariants: the lines add up to zero in one currency, or the entry does not exist; there are two lines or more and
/// none is zero; nothing changes once posted: a mistake is corrected by the exact reversal and a new entry.
/// </remarks>
public sealed class JournalEntry : AggregateRoot<JournalEntry>
{
    private readonly List<JournalLine> _lines = [];

    private JournalEntry(Id<JournalEntry> id)
        : base(id)
    {
    }

    /// <summary>The legal entity whose books these are.</summary>
    public Id<LegalEntity> EntityId { get; private set; }

    /// <summary>The day of the entry in the journal, in the calendar of the legal entity.</summary>
    public DateOnly BookedOn { get; private set; }

    /// <summary>The name of the fact that caused the entry, as the catalogue of events has it.</summary>
    public string Source { get; private set; } = "";

    /// <summary>What the fact is about: the invoice, the statement, the reservation.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>The entry that this one undoes, if it is a reversal.</summary>
    public Id<JournalEntry>? ReversalOf { get; private set; }

    /// <summary>The lines, in the order of the posting rule.</summary>
    public IReadOnlyList<JournalLine> Lines => _lines;

    /// <summary>Posts an entry, if it balances.</summary>
    /// <param name="id">Identifies the entry.</param>
    /// <param name="posting">What to post.</param>
    public static Result<JournalEntry> Post(Id<JournalEntry> id, Posting posting)
    {
        if (posting.Lines.Count < 2 || posting.Lines.Any(line => line.Amount.IsZero)) return new EntryHasNoLines(id);

        var currency = posting.Lines[0].Amount.Currency;
        if (posting.Lines.FirstOrDefault(line => line.Amount.Currency != currency) is { } stranger)
            return new EntryMixesCurrencies(id, currency, stranger.Amount.Currency);

        var difference = Money.Sum(currency, posting.Lines.Select(line => line.Amount));
        if (!difference.IsZero) return new EntryDoesNotBalance(id, difference);

        return Of(id, posting);
    }

    /// <summary>The exact negation of this entry, line by line.</summary>
    /// <param name="id">Identifies the reversal.</param>
    /// <param name="reversedOn">The day of the reversal in the journal.</param>
    public Result<JournalEntry> Reverse(Id<JournalEntry> id, DateOnly reversedOn)
    {
        if (ReversalOf is not null) return new EntryIsReversal(Id);
        if (reversedOn < BookedOn) return new ReversalBeforeEntry(Id, BookedOn, reversedOn);

        return Of(
            id,
            new Posting(EntityId, reversedOn, Source, SubjectId, [.. _lines.Select(line => line.Negated())]),
            reversalOf: Id);
    }

    private static JournalEntry Of(Id<JournalEntry> id, Posting posting, Id<JournalEntry>? reversalOf = null)
    {
        var entry = new JournalEntry(id)
        {
            EntityId = posting.EntityId,
            BookedOn = posting.BookedOn,
            Source = posting.Source,
            SubjectId = posting.SubjectId,
            ReversalOf = reversalOf,
        };
        entry._lines.AddRange(posting.Lines);
        for (var i = 0; i < entry._lines.Count; i++) entry._lines[i].Number = i + 1;

        entry.Record(new JournalEntryPosted(id, posting.EntityId, posting.BookedOn, reversalOf));
        return entry;
    }
}
