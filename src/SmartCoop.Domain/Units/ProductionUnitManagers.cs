using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;

namespace SmartCoop.Domain.Units;

/// <content>Who runs the unit.</content>
public sealed partial class ProductionUnit
{
    /// <summary>Gives a member the role of running the unit, too.</summary>
    /// <param name="member">A member of the unit's own legal entity.</param>
    /// <param name="since">The first day of the role.</param>
    public Result<UnitManagerAdded> AddManager(Member member, DateOnly since)
    {
        if (State is UnitState.Closed) return new UnitIsClosed(Id);
        if (IsManagedBy(member.Id)) return new AlreadyUnitManager(Id, member.Id);
        if (MayNotManage(member, EntityId) is { } refusal) return refusal;

        _managers.Add(new UnitManager(member.Id, since));

        return Record(new UnitManagerAdded(EntityId, Id, member.Id, since));
    }

    /// <summary>Ends the role of a member; the last one cannot leave.</summary>
    /// <param name="memberId">One of those who run the unit.</param>
    /// <param name="until">The last day of the role.</param>
    public Result<UnitManagerRemoved> RemoveManager(Id<Member> memberId, DateOnly until)
    {
        if (State is UnitState.Closed) return new UnitIsClosed(Id);
        if (!IsManagedBy(memberId)) return new NotUnitManager(Id, memberId);
        if (_managers.Count is 1) return new UnitNeedsManager();

        _managers.RemoveAll(manager => manager.MemberId == memberId);

        return Record(new UnitManagerRemoved(EntityId, Id, memberId, until));
    }

    /// <summary>Whether the member runs the unit.</summary>
    public bool IsManagedBy(Id<Member> memberId) => _managers.Exists(manager => manager.MemberId == memberId);

    private static DomainError? MayNotManage(Member member, Id<LegalEntity> entityId)
    {
        if (member.EntityId != entityId) return new ManagerOfAnotherEntity(member.Id, entityId);
        return member.IsAdmitted ? null : new MemberNotAdmitted(member.Id, member.Status);
    }
}
