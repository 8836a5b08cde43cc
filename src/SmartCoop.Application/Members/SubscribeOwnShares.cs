using SmartCoop.Application.Access;
using SmartCoop.Domain;

namespace SmartCoop.Application.Members;

/// <summary>A share is personal money: a member promises for themselves.</summary>
internal sealed class SubscribeOwnShares : IOwnRule<SubscribeShares>
{
    public ValueTask<DomainError?> RefusalAsync(
        SubscribeShares command,
        Viewer acting,
        CancellationToken cancellationToken) => new(
            acting.Is(Role.Administrator) || acting.MemberId == command.MemberId
                ? null
                : new OnlyWithYourOwn(nameof(SubscribeShares)));
}
