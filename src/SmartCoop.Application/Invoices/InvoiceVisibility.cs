using System.Linq.Expressions;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.Invoices;

namespace SmartCoop.Application.Invoices;

/// <summary>The people of its unit see an invoice, and its client once it was issued.</summary>
internal sealed class InvoiceVisibility : IVisibility<Invoice>
{
    public Expression<Func<Invoice, bool>>? To(Viewer viewer, IFullReadStore everything)
    {
        var reach = UnitReach.Of(viewer, everything, Scopes.InvoicesRead);
        return new Sight<Invoice>(viewer)
            .All(Role.Accountant, Role.Administrator, Role.Auditor)
            .AllWhen(reach.IsAll)
            .Some(reach.Units, units => invoice => units.Contains(invoice.UnitId))
            .Some(viewer.Client(), client => invoice => invoice.ClientId == client && invoice.Number != null)
            .ToExpression();
    }
}
