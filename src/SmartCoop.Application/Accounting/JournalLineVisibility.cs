using System.Linq.Expressions;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Accounting;

/// <summary>Whoever keeps the books sees a line, and the people of its unit; not those of the entry's other
/// units.</summary>
internal sealed class JournalLineVisibility : IVisibility<JournalLine>
{
    public Expression<Func<JournalLine, bool>>? To(Viewer viewer, IFullReadStore everything)
    {
        var reach = UnitReach.Of(viewer, everything, Scopes.AccountingRead);
        return new Sight<JournalLine>(viewer)
            .All(Role.Accountant, Role.Administrator, Role.Auditor)
            .AllWhen(reach.IsAll)
            .Some(reach.Units?.Select(unit => (Id<ProductionUnit>?)unit), units => line =>
                line.UnitId != null && units.Contains(line.UnitId))
            .ToExpression();
    }
}
