using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Members;

/// <summary>A person asked to join the cooperative.</summary>
/// <remarks>Facts about persons carry no names: they are kept for ever, and a person may ask to be forgotten.</remarks>
/// <param name="EntityId">The legal entity the person wants to join.</param>
/// <param name="MemberId">The person.</param>
/// <param name="AppliedOn">The day of the request.</param>
public sealed record MembershipAppliedFor(Id<LegalEntity> EntityId, Id<Member> MemberId, DateOnly AppliedOn)
    : IEntityEvent;

/// <summary>A person promised to pay for shares.</summary>
/// <param name="EntityId">The legal entity that issues the shares.</param>
/// <param name="MemberId">The person.</param>
/// <param name="SubscriptionId">The promise.</param>
/// <param name="Count">How many shares, at least one.</param>
/// <param name="Amount">What is to be paid for all of them.</param>
/// <param name="SubscribedOn">The day of the promise.</param>
public sealed record SharesSubscribed(
    Id<LegalEntity> EntityId,
    Id<Member> MemberId,
    Id<ShareSubscription> SubscriptionId,
    int Count,
    Money Amount,
    DateOnly SubscribedOn) : IEntityEvent;

/// <summary>The money for shares arrived.</summary>
/// <param name="EntityId">The legal entity that issues the shares.</param>
/// <param name="MemberId">The person who holds them from now on.</param>
/// <param name="SubscriptionId">The promise that was kept.</param>
/// <param name="Amount">What was paid, the whole of the promise.</param>
/// <param name="Count">How many shares, at least one.</param>
/// <param name="PaidOn">The day the money arrived.</param>
public sealed record SharePaid(
    Id<LegalEntity> EntityId,
    Id<Member> MemberId,
    Id<ShareSubscription> SubscriptionId,
    Money Amount,
    int Count,
    DateOnly PaidOn) : IEntityEvent;

/// <summary>Paid shares were entered in the share register; they cover more years of use.</summary>
/// <param name="EntityId">The legal entity whose register it is.</param>
/// <param name="MemberId">The person who holds them.</param>
/// <param name="SubscriptionId">The subscription they come from.</param>
/// <param name="Count">How many shares, at least one.</param>
/// <param name="CoveredUntilYear">The last year of use the shares of the member cover now (rule M1).</param>
public sealed record SharesRegistered(
    Id<LegalEntity> EntityId,
    Id<Member> MemberId,
    Id<ShareSubscription> SubscriptionId,
    int Count,
    int CoveredUntilYear) : IEntityEvent;

/// <summary>The first share is paid: the applicant is a member, with one vote.</summary>
/// <param name="EntityId">The legal entity the member joined.</param>
/// <param name="MemberId">The member.</param>
/// <param name="AdmittedOn">The first day of membership.</param>
public sealed record MemberAdmitted(Id<LegalEntity> EntityId, Id<Member> MemberId, DateOnly AdmittedOn) : IEntityEvent;

/// <summary>A member gave notice.</summary>
/// <param name="EntityId">The legal entity the member will leave.</param>
/// <param name="MemberId">The member.</param>
/// <param name="FiledOn">The day of the letter.</param>
public sealed record MemberResigned(Id<LegalEntity> EntityId, Id<Member> MemberId, DateOnly FiledOn) : IEntityEvent;

/// <summary>A member who had given notice left.</summary>
/// <param name="EntityId">The legal entity the member left.</param>
/// <param name="MemberId">The former member.</param>
/// <param name="LeftOn">The last day of membership.</param>
public sealed record MemberLeft(Id<LegalEntity> EntityId, Id<Member> MemberId, DateOnly LeftOn) : IEntityEvent;
