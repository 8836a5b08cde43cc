using SmartCoop.Application.Access;
using SmartCoop.Domain;

namespace SmartCoop.Application.Units;

/// <summary>A member prepares a unit that they will run, alone or with others.</summary>
internal sealed class DraftOwnUnit : IOwnRule<DraftUnit>
{
    public ValueTask<DomainError?> RefusalAsync(
        DraftUnit command,
        Viewer acting,
        CancellationToken cancellationToken) => new(
            acting.Is(Role.Administrator) || (acting.MemberId is { } me && command.ManagerIds.Contains(me))
                ? null
                : new OnlyWithYourOwn(nameof(DraftUnit)));
}
