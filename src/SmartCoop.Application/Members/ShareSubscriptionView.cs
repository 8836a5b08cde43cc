using System.Linq.Expressions;
using SmartCoop.Domain;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.Members;

/// <summary>A member's promise to pay for a number of shares, kept when the bank says so.</summary>
public sealed record ShareSubscriptionView
{
    /// <summary>Identifies the subscription.</summary>
    public required Id<ShareSubscription> Id { get; init; }

    /// <summary>Who promised.</summary>
    public required Id<Member> MemberId { get; init; }

    /// <summary>The legal entity that issues the shares.</summary>
    public required Id<LegalEntity> EntityId { get; init; }

    /// <summary>How many shares.</summary>
    public required int Count { get; init; }

    /// <summary>What all of them cost.</summary>
    public required Money Amount { get; init; }

    /// <summary>What the member writes on the transfer, so that the money finds its subscription.</summary>
    public required StructuredCommunication Communication { get; init; }

    /// <summary>The day of the promise.</summary>
    public required DateOnly SubscribedOn { get; init; }

    /// <summary>The day the money arrived; null until then.</summary>
    public required DateOnly? PaidOn { get; init; }

    /// <summary>Whether the money arrived.</summary>
    public required ShareSubscriptionStatus Status { get; init; }

    internal static Expression<Func<ShareSubscription, ShareSubscriptionView>> Of { get; } =
        subscription => new ShareSubscriptionView
        {
            Id = subscription.Id,
            MemberId = subscription.MemberId,
            EntityId = subscription.EntityId,
            Count = subscription.Count,
            Amount = subscription.Amount,
            Communication = subscription.Communication,
            SubscribedOn = subscription.SubscribedOn,
            PaidOn = subscription.PaidOn,
            Status = subscription.Status,
        };
}
