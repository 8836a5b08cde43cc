using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Members;

namespace SmartCoop.Application.Members;

/// <summary>Several members or applicants at once; who is unknown is left out.</summary>
/// <param name="Ids">Which ones.</param>
public sealed record GetMembers(IReadOnlyList<Id<Member>> Ids) : IQuery<IReadOnlyList<MemberView>>;

internal sealed class GetMembersHandler(IReadStore store, MemberPrivacy privacy)
    : IQueryHandler<GetMembers, IReadOnlyList<MemberView>>
{
    public async ValueTask<IReadOnlyList<MemberView>> Handle(GetMembers query, CancellationToken cancellationToken)
    {
        var found = await store.ListAsync(
            store.Set<Member>().Where(member => query.Ids.Contains(member.Id)), cancellationToken);
        return [.. found.Select(member => MemberView.Of(member, privacy))];
    }
}
