using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Accounting;

/// <summary>An entry has two lines or more, and no line of zero.</summary>
/// <param name="EntryId">The entry that was refused.</param>
public sealed record EntryHasNoLines(Id<JournalEntry> EntryId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "A journal entry needs at least two lines, none of them zero.";
}

/// <summary>Debit and credit of an entry are equal, or the entry does not exist.</summary>
/// <param name="EntryId">The entry that was refused.</param>
/// <param name="Difference">Debit less credit.</param>
public sealed record EntryDoesNotBalance(Id<JournalEntry> EntryId, Money Difference) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"The entry does not balance: debit less credit is {Difference}.";
}

/// <summary>The lines of an entry are in one currency.</summary>
/// <param name="EntryId">The entry that was refused.</param>
/// <param name="Expected">The currency of the first line.</param>
/// <param name="Found">The currency of another line.</param>
public sealed record EntryMixesCurrencies(Id<JournalEntry> EntryId, Currency Expected, Currency Found) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"The entry mixes {Expected} and {Found}: post one entry per currency.";
}

/// <summary>A reversal is final: what it undid by mistake is posted again.</summary>
/// <param name="EntryId">The reversal.</param>
public sealed record EntryIsReversal(Id<JournalEntry> EntryId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This entry is a reversal; post the original again instead of reversing it.";
}

/// <summary>A correction cannot come before what it corrects.</summary>
/// <param name="EntryId">The entry to reverse.</param>
/// <param name="BookedOn">The day of the entry.</param>
/// <param name="ReversedOn">The day asked for.</param>
public sealed record ReversalBeforeEntry(Id<JournalEntry> EntryId, DateOnly BookedOn, DateOnly ReversedOn)
    : DomainError
{
    /// <inheritdoc/>
    public override string Message =>
        $"The entry is of {BookedOn:yyyy-MM-dd}: it cannot be reversed on {ReversedOn:yyyy-MM-dd}.";
}
