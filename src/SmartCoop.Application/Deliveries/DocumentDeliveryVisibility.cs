using System.Linq.Expressions;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.Deliveries;

namespace SmartCoop.Application.Deliveries;

/// <summary>The people of its unit see how a document left; its client does not: it tells of our failures.</summary>
internal sealed class DocumentDeliveryVisibility : IVisibility<DocumentDelivery>
{
    public Expression<Func<DocumentDelivery, bool>>? To(Viewer viewer, IFullReadStore everything)
    {
        var reach = UnitReach.Of(viewer, everything, Scopes.InvoicesRead);
        return new Sight<DocumentDelivery>(viewer)
            .All(Role.Accountant, Role.Administrator, Role.Auditor)
            .AllWhen(reach.IsAll)
            .Some(reach.Units, units => delivery => units.Contains(delivery.UnitId))
            .ToExpression();
    }
}
