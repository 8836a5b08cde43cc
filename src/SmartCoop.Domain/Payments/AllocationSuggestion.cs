using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Payments;

/// <summary>One thing a part of a bank transaction is for; exactly one of the three is named.</summary>
/// <param name="Amount">The part, more than zero.</param>
/// <param name="InvoiceId">The invoice it pays.</param>
/// <param name="ClientId">The client whose credit it becomes.</param>
/// <param name="SubscriptionId">The subscription of shares it pays.</param>
public sealed record AllocationTarget(
    Money Amount,
    Id<Invoice>? InvoiceId = null,
    Id<Client>? ClientId = null,
    Id<ShareSubscription>? SubscriptionId = null)
{
    /// <summary>Whether exactly one thing is named.</summary>
    public bool IsOneThing =>
        (InvoiceId is null ? 0 : 1) + (ClientId is null ? 0 : 1) + (SubscriptionId is null ? 0 : 1) is 1;
}

/// <summary>Why a bank transaction may be for something, from the strongest reason to the weakest.</summary>
public enum SuggestionReason
{
    /// <summary>Communication and amount are exactly those asked for.</summary>
    ExactMatch,

    /// <summary>The communication is that of an open invoice, the amount is not.</summary>
    CommunicationWithOtherAmount,

    /// <summary>The text holds the communication of an open invoice, with one digit wrong or two exchanged.</summary>
    CommunicationMistyped,

    /// <summary>The text holds the number of an open invoice.</summary>
    InvoiceNumberInText,

    /// <summary>Several open invoices of one client add up to exactly the amount.</summary>
    InvoicesAddUp,

    /// <summary>The amount is exactly that of an open invoice, and the payer is called like its client.</summary>
    NameAndAmount,

    /// <summary>A client paid from this account before; the oldest invoices are paid first.</summary>
    KnownAccount,

    /// <summary>The amount is exactly that of an open invoice, and nothing else speaks for it.</summary>
    AmountOnly,
}

/// <summary>What a bank transaction may be for, and why.</summary>
/// <param name="Rank">The place among the suggestions, from 1, the best.</param>
/// <param name="Reason">Why it may be so.</param>
/// <param name="Targets">What to allocate; together the whole of what is left of the transaction, at most.</param>
public sealed record AllocationSuggestion(int Rank, SuggestionReason Reason, IReadOnlyList<AllocationTarget> Targets)
{
    /// <summary>Whether it is so sure that no person needs to look.</summary>
    public bool IsAutomatic => Reason is SuggestionReason.ExactMatch;
}
