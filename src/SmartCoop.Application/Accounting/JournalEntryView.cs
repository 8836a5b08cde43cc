using System.Linq.Expressions;
using SmartCoop.Domain;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Accounting;

/// <summary>What one fact changed in the books of one legal entity, in double entry.</summary>
public sealed record JournalEntryView
{
    /// <summary>Identifies the entry.</summary>
    public required Id<JournalEntry> Id { get; init; }

    /// <summary>The legal entity whose books these are.</summary>
    public required Id<LegalEntity> EntityId { get; init; }

    /// <summary>The day of the entry in the journal.</summary>
    public required DateOnly BookedOn { get; init; }

    /// <summary>The name of the fact that caused the entry.</summary>
    public required string Source { get; init; }

    /// <summary>The entry that this one undoes, if it is a reversal.</summary>
    public required Id<JournalEntry>? ReversalOf { get; init; }

    internal static Expression<Func<JournalEntry, JournalEntryView>> Of { get; } = entry => new JournalEntryView
    {
        Id = entry.Id,
        EntityId = entry.EntityId,
        BookedOn = entry.BookedOn,
        Source = entry.Source,
        ReversalOf = entry.ReversalOf,
    };
}

/// <summary>One side of a journal entry.</summary>
public sealed record JournalLineView
{
    /// <summary>The entry.</summary>
    public required Id<JournalEntry> EntryId { get; init; }

    /// <summary>The place of the line in its entry, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The account of the Belgian chart, or an internal one of class 9.</summary>
    public required Account Account { get; init; }

    /// <summary>The unit the money belongs to; null for the collective.</summary>
    public required Id<ProductionUnit>? UnitId { get; init; }

    /// <summary>The client who owes or is owed, on an account of clients.</summary>
    public required Id<Client>? ClientId { get; init; }

    /// <summary>More than zero for a debit, less than zero for a credit.</summary>
    public required Money Amount { get; init; }
}
