using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;

namespace SmartCoop.Application.Members;

/// <summary>Promises to pay for shares, by a transfer that carries the communication of the answer.</summary>
/// <param name="MemberId">Who promises: an applicant or a member.</param>
/// <param name="Count">How many shares.</param>
/// <param name="FundedBy">Whose money it is; anything but the member's own is refused.</param>
[AllowedTo(Role.Member, Role.Administrator)]
public sealed record SubscribeShares(Id<Member> MemberId, int Count, ShareFunding FundedBy = ShareFunding.OwnMoney)
    : Command<Id<ShareSubscription>>, ICreates;

internal sealed class SubscribeSharesHandler(
    ILegalEntityRepository entities,
    IMemberRepository members,
    IShareSubscriptionRepository subscriptions,
    IShareCommunications communications,
    TimeProvider clock)
    : ICommandHandler<SubscribeShares, Result<Id<ShareSubscription>>>
{
    public async ValueTask<Result<Id<ShareSubscription>>> Handle(
        SubscribeShares command,
        CancellationToken cancellationToken)
    {
        if (await members.FindAsync(command.MemberId, cancellationToken) is not { } member)
            return new MemberNotFound(command.MemberId);
        if (await entities.FindAsync(member.EntityId, cancellationToken) is not { } entity)
            return new LegalEntityNotFound(member.EntityId);

        var now = clock.GetUtcNow();
        var subscription = ShareSubscription.Open(
            Id.New<ShareSubscription>(now),
            member,
            new ShareTerms(command.Count, entity.ShareNominal, command.FundedBy),
            await communications.NextAsync(cancellationToken),
            entity.DayAt(now));
        if (subscription.Refusals is { Count: > 0 } refusals)
            return Result<Id<ShareSubscription>>.Refuse(refusals);

        subscriptions.Add(subscription.Value);
        return subscription.Value.Id;
    }
}
