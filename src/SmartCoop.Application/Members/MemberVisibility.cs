using System.Linq.Expressions;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Members;

/// <summary>A member sees themselves and who runs a unit with them; an adviser sees who runs the units in
/// charge.</summary>
internal sealed class MemberVisibility : IVisibility<Member>
{
    public Expression<Func<Member, bool>>? To(Viewer viewer, IFullReadStore everything) =>
        new Sight<Member>(viewer)
            .All(Role.Accountant, Role.Administrator, Role.Auditor, Role.Payroll)
            .Some(viewer.Member(), me => member => member.Id == me)
            .Some(Colleagues(viewer, everything)?.SelectMany(unit => unit.Managers), managers => member =>
                managers.Any(manager => manager.MemberId == member.Id))
            .ToExpression();

    private static IQueryable<ProductionUnit>? Colleagues(Viewer viewer, IFullReadStore everything) =>
        viewer.Is(Role.Member, Role.Adviser)
        && UnitReach.Of(viewer, everything, Scopes.UnitsRead).Units is { } units
            ? everything.Set<ProductionUnit>().Where(unit => units.Contains(unit.Id))
            : null;
}
