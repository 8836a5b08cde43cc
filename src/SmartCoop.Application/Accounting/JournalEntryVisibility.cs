using System.Linq.Expressions;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Accounting;

/// <summary>Whoever keeps the books sees an entry, and the people of each unit that has a line in it.</summary>
internal sealed class JournalEntryVisibility : IVisibility<JournalEntry>
{
    public Expression<Func<JournalEntry, bool>>? To(Viewer viewer, IFullReadStore everything)
    {
        var reach = UnitReach.Of(viewer, everything, Scopes.AccountingRead);
        return new Sight<JournalEntry>(viewer)
            .All(Role.Accountant, Role.Administrator, Role.Auditor)
            .AllWhen(reach.IsAll)
            .Some(reach.Units?.Select(unit => (Id<ProductionUnit>?)unit), units => entry =>
                entry.Lines.Any(line => line.UnitId != null && units.Contains(line.UnitId)))
            .ToExpression();
    }
}
