namespace SmartCoop.Domain.Members;

/// <summary>A member's promise to pay for a number of shares, kept when the bank says so.</summary>
public sealed class ShareSubscription : AggregateRoot<ShareSubscription>
{
    private ShareSubscription(Id<ShareSubscription> id)
        : base(id)
    {
    }
}
