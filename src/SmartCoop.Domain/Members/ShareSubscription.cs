using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Members;

/// <summary>A member's promise to pay for a number of shares, kept when the bank says so.</summary>
/// <remarks>
/// <code>
/// Pending ──Pay, the whole amount──▶ Paid
/// </code>
/// Invariants: the money is the member's own (rule M3); it is paid once, in full.
/// </remarks>
public sealed class ShareSubscription : AggregateRoot<ShareSubscription>
{
    /// <summary>The most shares one subscription takes: a bound against typing errors, no rule of the law.</summary>
    public const int MostShares = 1_000;

    private ShareSubscription(
        Id<ShareSubscription> id,
        Id<LegalEntity> entityId,
        Id<Member> memberId,
        StructuredCommunication communication)
        : base(id) => (EntityId, MemberId, Communication) = (entityId, memberId, communication);

    /// <summary>The legal entity that issues the shares.</summary>
    public Id<LegalEntity> EntityId { get; private set; }

    /// <summary>Who promised.</summary>
    public Id<Member> MemberId { get; private set; }

    /// <summary>How many shares, at least one.</summary>
    public int Count { get; private set; }

    /// <summary>What all of them cost.</summary>
    public Money Amount { get; private set; }

    /// <summary>What the member writes on the transfer, so that the money finds its subscription.</summary>
    public StructuredCommunication Communication { get; private set; }

    /// <summary>The day of the promise.</summary>
    public DateOnly SubscribedOn { get; private set; }

    /// <summary>The day the money arrived; unknown until then.</summary>
    public DateOnly? PaidOn { get; private set; }

    /// <summary>Whether the money arrived.</summary>
    public ShareSubscriptionStatus Status { get; private set; }

    /// <summary>Promises to pay for shares.</summary>
    /// <param name="id">The identifier of the subscription.</param>
    /// <param name="member">Who promises: an applicant or a member.</param>
    /// <param name="terms">How many shares, at which price, from whose money.</param>
    /// <param name="communication">What to write on the transfer; no other payment of the cooperative has it.</param>
    /// <param name="subscribedOn">Today, in the calendar of the legal entity.</param>
    public static Result<ShareSubscription> Open(
        Id<ShareSubscription> id,
        Member member,
        ShareTerms terms,
        StructuredCommunication communication,
        DateOnly subscribedOn)
    {
        if (member.Status is MemberStatus.Resigning or MemberStatus.Former)
            return new MemberIsLeaving(member.Id, member.Status);
        if (terms.FundedBy is not ShareFunding.OwnMoney)
            return new ShareMustBePaidFromOwnMoney(member.Id, terms.FundedBy);
        if (terms.Count is < 1 or > MostShares) return new ShareCountOutOfBounds(terms.Count, MostShares);

        var subscription = new ShareSubscription(id, member.EntityId, member.Id, communication)
        {
            Count = terms.Count,
            Amount = terms.Total,
            SubscribedOn = subscribedOn,
        };

        subscription.Record(new SharesSubscribed(
            member.EntityId, member.Id, id, terms.Count, subscription.Amount, subscribedOn));
        return subscription;
    }

    /// <summary>Keeps the promise: the money arrived at the bank.</summary>
    /// <param name="amount">What arrived: the whole amount, shares are not paid in parts.</param>
    /// <param name="paidOn">The value date on the bank statement.</param>
    public Result<SharePaid> Pay(Money amount, DateOnly paidOn)
    {
        if (Status is ShareSubscriptionStatus.Paid) return new SharesAlreadyPaid(Id);
        if (amount != Amount) return new ShareAmountDiffers(Id, Amount, amount);

        Status = ShareSubscriptionStatus.Paid;
        PaidOn = paidOn;

        return Record(new SharePaid(EntityId, MemberId, Id, amount, Count, paidOn));
    }
}
