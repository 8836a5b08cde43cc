using System.Linq.Expressions;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.Invoices;

namespace SmartCoop.Application.Invoices;

/// <summary>The people of its unit see a credit note, and its client.</summary>
internal sealed class CreditNoteVisibility : IVisibility<CreditNote>
{
    public Expression<Func<CreditNote, bool>>? To(Viewer viewer, IFullReadStore everything)
    {
        var reach = UnitReach.Of(viewer, everything, Scopes.InvoicesRead);
        return new Sight<CreditNote>(viewer)
            .All(Role.Accountant, Role.Administrator, Role.Auditor)
            .AllWhen(reach.IsAll)
            .Some(reach.Units, units => note => units.Contains(note.UnitId))
            .Some(viewer.Client(), client => note => note.ClientId == client)
            .ToExpression();
    }
}
