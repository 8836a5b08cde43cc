using SmartCoop.Application.Events;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain.Members;

namespace SmartCoop.Application.Members;

/// <summary>When the money for shares arrived, they enter the register; the first ones admit.</summary>
internal sealed class RegisterPaidShares(IMemberRepository members, IShareSubscriptionRepository subscriptions)
    : RecordedHandler<SharePaid>
{
    protected override async ValueTask Handle(SharePaid fact, CancellationToken cancellationToken)
    {
        var member = await members.FindAsync(fact.MemberId, cancellationToken);
        var subscription = await subscriptions.FindAsync(fact.SubscriptionId, cancellationToken);
        if (member is null || subscription is null)
            throw new InvalidOperationException($"Shares {fact.SubscriptionId} were paid, but nobody subscribed them.");

        if (member.Register(subscription).Refusal is { } refusal)
            throw new StaleReadException(refusal); // Two readers of one bank transaction: the other one was first.
    }
}
