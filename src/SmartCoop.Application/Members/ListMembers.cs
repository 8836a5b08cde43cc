using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;

namespace SmartCoop.Application.Members;

/// <summary>The members and applicants, in the order they applied.</summary>
/// <param name="EntityId">Of this legal entity only.</param>
/// <param name="Status">Who stands so towards the cooperative only.</param>
/// <param name="Page">Which part of the list.</param>
public sealed record ListMembers(Id<LegalEntity>? EntityId, MemberStatus? Status, PageRequest Page)
    : IQuery<Page<MemberView>>;

internal sealed class ListMembersHandler(IReadStore store, MemberPrivacy privacy)
    : IQueryHandler<ListMembers, Page<MemberView>>
{
    public async ValueTask<Page<MemberView>> Handle(ListMembers query, CancellationToken cancellationToken)
    {
        var members = store.Set<Member>();
        if (query.EntityId is { } entity) members = members.Where(member => member.EntityId == entity);
        if (query.Status is { } status) members = members.Where(member => member.Status == status);

        var page = await store.PageAsync(
            members, query.Page, member => member, newestFirst: false, cancellationToken);
        return page.Show(member => MemberView.Of(member, privacy));
    }
}
