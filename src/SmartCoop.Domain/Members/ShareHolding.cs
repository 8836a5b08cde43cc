using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Members;

/// <summary>An entry of the share register: shares a member paid at once; never changed afterwards.</summary>
/// <param name="SubscriptionId">The subscription that was paid.</param>
/// <param name="Count">How many shares, at least one.</param>
/// <param name="Amount">What was paid for all of them.</param>
/// <param name="PaidOn">The day the money arrived; its year is the year of purchase of rule M1.</param>
public sealed record ShareHolding(Id<ShareSubscription> SubscriptionId, int Count, Money Amount, DateOnly PaidOn)
{
    // For the database, which cannot pass money to a constructor.
    private ShareHolding()
        : this(default, 0, default, default)
    {
    }
}
