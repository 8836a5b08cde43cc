using System.Linq.Expressions;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.Orders;

namespace SmartCoop.Application.Orders;

/// <summary>The people of its unit see an order, and its client once it was sent.</summary>
internal sealed class OrderVisibility : IVisibility<Order>
{
    public Expression<Func<Order, bool>>? To(Viewer viewer, IFullReadStore everything)
    {
        var reach = UnitReach.Of(viewer, everything, Scopes.OrdersRead);
        var offers = viewer.OfferIds.IsEmpty ? null : viewer.OfferIds.ToList();
        return new Sight<Order>(viewer)
            .All(Role.Accountant, Role.Administrator, Role.Auditor)
            .AllWhen(reach.IsAll)
            .Some(reach.Units, units => order => units.Contains(order.UnitId))
            .Some(viewer.Client(), client => order => order.ClientId == client && order.DocumentHash != null)
            .Some(offers, shown => order => shown.Contains(order.Id))
            .ToExpression();
    }
}
