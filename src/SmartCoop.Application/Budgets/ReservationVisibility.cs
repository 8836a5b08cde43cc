using System.Linq.Expressions;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.Budgets;

namespace SmartCoop.Application.Budgets;

/// <summary>Whoever sees the money of a unit sees what is reserved of it.</summary>
internal sealed class ReservationVisibility : IVisibility<Reservation>
{
    public Expression<Func<Reservation, bool>>? To(Viewer viewer, IFullReadStore everything)
    {
        var money = UnitReach.OfMoney(viewer, everything);
        return new Sight<Reservation>(viewer)
            .AllWhen(money is null)
            .Some(money, units => reservation => units.Contains(reservation.UnitId))
            .ToExpression();
    }
}
