using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>What a bank transaction may be for, and why.</summary>
public sealed record AllocationSuggestionView
{
    /// <summary>The place among the suggestions, from 1, the best.</summary>
    public required int Rank { get; init; }

    /// <summary>Why it may be so.</summary>
    public required SuggestionReason Reason { get; init; }

    /// <summary>What to allocate: one or several invoices, and what is too much.</summary>
    public required IReadOnlyList<SuggestedTargetView> Targets { get; init; }

    internal static AllocationSuggestionView Of(AllocationSuggestion suggestion) => new()
    {
        Rank = suggestion.Rank,
        Reason = suggestion.Reason,
        Targets = [.. suggestion.Targets.Select(SuggestedTargetView.Of)],
    };
}

/// <summary>One thing a part of a bank transaction may be for; exactly one of the three is named.</summary>
public sealed record SuggestedTargetView
{
    /// <summary>The part.</summary>
    public required Money Amount { get; init; }

    /// <summary>The invoice it may pay.</summary>
    public required Id<Invoice>? InvoiceId { get; init; }

    /// <summary>The client whose credit it may become.</summary>
    public required Id<Client>? ClientId { get; init; }

    /// <summary>The subscription of shares it may pay.</summary>
    public required Id<ShareSubscription>? SubscriptionId { get; init; }

    internal static SuggestedTargetView Of(AllocationTarget target) => new()
    {
        Amount = target.Amount,
        InvoiceId = target.InvoiceId,
        ClientId = target.ClientId,
        SubscriptionId = target.SubscriptionId,
    };
}
