using System.Linq.Expressions;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Units;

/// <summary>Its managers and its adviser see a unit, and whoever works for the whole cooperative.</summary>
internal sealed class ProductionUnitVisibility : IVisibility<ProductionUnit>
{
    public Expression<Func<ProductionUnit, bool>>? To(Viewer viewer, IFullReadStore everything)
    {
        var reach = UnitReach.Of(viewer, everything, Scopes.UnitsRead);
        return new Sight<ProductionUnit>(viewer)
            .All(Role.Accountant, Role.Administrator, Role.Auditor, Role.Payroll)
            .AllWhen(reach.IsAll)
            .Some(reach.Units, units => unit => units.Contains(unit.Id))
            .ToExpression();
    }
}
