namespace SmartCoop.Application.Events;

/// <summary>What can change, and be found again by its identifier.</summary>
public enum ChangeableType
{
    /// <summary>A token of a partner's program.</summary>
    ApiToken,

    /// <summary>A bank statement; its transactions come with it.</summary>
    BankStatement,

    /// <summary>A bank transaction that was allocated.</summary>
    BankTransaction,

    /// <summary>A client.</summary>
    Client,

    /// <summary>A version of a contribution scheme.</summary>
    ContributionScheme,

    /// <summary>A credit note.</summary>
    CreditNote,

    /// <summary>A decision of a body.</summary>
    Decision,

    /// <summary>An invoice.</summary>
    Invoice,

    /// <summary>An entry of the journal; once posted it never changes.</summary>
    JournalEntry,

    /// <summary>A legal entity.</summary>
    LegalEntity,

    /// <summary>A member or an applicant.</summary>
    Member,

    /// <summary>An order.</summary>
    Order,

    /// <summary>A payment: what a part of a bank transaction, or of a client's credit, is for.</summary>
    Payment,

    /// <summary>A reservation of a unit's budget.</summary>
    Reservation,

    /// <summary>A subscription of shares.</summary>
    ShareSubscription,

    /// <summary>A production unit.</summary>
    Unit,
}

/// <summary>What happened to a thing.</summary>
public enum ChangeOperation
{
    /// <summary>It is new.</summary>
    Created,

    /// <summary>Something of it changed.</summary>
    Updated,

    /// <summary>It is gone: the change is all that is left of it.</summary>
    Deleted,
}

/// <summary>Something changed: read it anew, or forget it.</summary>
/// <param name="Place">Its place among all changes.</param>
/// <param name="FactId">The fact that changed it.</param>
/// <param name="Number">Which of the changes by this fact it is, from 1.</param>
/// <param name="Type">What kind of thing changed.</param>
/// <param name="Key">The bare identifier of what changed.</param>
/// <param name="Operation">What happened to it.</param>
/// <param name="Version">How often it was stored up to now; none when it is gone.</param>
/// <param name="ChangedAt">When the change was written down.</param>
public sealed record Change(
    EventCursor Place,
    Guid FactId,
    int Number,
    ChangeableType Type,
    Guid Key,
    ChangeOperation Operation,
    int? Version,
    DateTimeOffset ChangedAt);
