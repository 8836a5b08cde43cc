using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Domain.Accounting;

/// <summary>An entry was posted to the journal; it never changes.</summary>
/// <param name="EntryId">The entry.</param>
/// <param name="EntityId">The legal entity whose books these are.</param>
/// <param name="BookedOn">The day of the entry in the journal.</param>
/// <param name="ReversalOf">The entry that this one undoes, if it is a reversal.</param>
public sealed record JournalEntryPosted(
    Id<JournalEntry> EntryId,
    Id<LegalEntity> EntityId,
    DateOnly BookedOn,
    Id<JournalEntry>? ReversalOf) : IEntityEvent;
