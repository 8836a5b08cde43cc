using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Members;

/// <summary>Nobody has this identifier.</summary>
public sealed record MemberNotFound(Id<Member> MemberId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "There is no such member.";
}

/// <summary>No subscription has this identifier.</summary>
public sealed record ShareSubscriptionNotFound(Id<ShareSubscription> SubscriptionId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "There is no such subscription of shares.";
}

/// <summary>Nobody is born after today.</summary>
public sealed record BirthDateInFuture(DateOnly BirthDate) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "The date of birth lies in the future.";
}

/// <summary>A legal entity knows a person by one address: who applied already does not apply again.</summary>
/// <remarks>Source: one person, one vote (rule M2); a second membership would be a second vote.</remarks>
public sealed record MemberAlreadyKnown(Id<Member> MemberId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "Someone with this e-mail address already applied; use that membership.";
}

/// <summary>Only someone whose first share is paid is a member.</summary>
public sealed record MemberNotAdmitted(Id<Member> MemberId, MemberStatus Status) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This person is not a member: the first share must be paid, and not left behind.";
}

/// <summary>Who is leaving or left buys no more shares.</summary>
public sealed record MemberIsLeaving(Id<Member> MemberId, MemberStatus Status) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This member gave notice and can buy no more shares.";
}

/// <summary>Only someone who gave notice leaves.</summary>
public sealed record MemberDidNotResign(Id<Member> MemberId, MemberStatus Status) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This member did not give notice.";
}

/// <summary>Shares are bought one by one up to a bound that catches typing errors.</summary>
public sealed record ShareCountOutOfBounds(int Count, int Most) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"Subscribe from 1 to {Most} shares at once.";
}

/// <summary>A share is personal money (rule M3): whoever leaves gets it back, and a unit never would.</summary>
public sealed record ShareMustBePaidFromOwnMoney(Id<Member> MemberId, ShareFunding FundedBy) : DomainError
{
    /// <inheritdoc/>
    public override string Message =>
        "A share is paid from the member's own money, never from a unit's budget or by an expense claim.";
}

/// <summary>Shares are paid once.</summary>
public sealed record SharesAlreadyPaid(Id<ShareSubscription> SubscriptionId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "These shares are already paid.";
}

/// <summary>Shares are paid in full and at once: what came must be what was promised.</summary>
public sealed record ShareAmountDiffers(Id<ShareSubscription> SubscriptionId, Money Expected, Money Received)
    : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"These shares cost {Expected}, and {Received} arrived.";
}

/// <summary>A share belongs to the legal entity that issued it: nothing crosses legal entities.</summary>
public sealed record SharesOfAnotherMember(Id<ShareSubscription> SubscriptionId, Id<Member> MemberId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "These shares were subscribed by another member.";
}
