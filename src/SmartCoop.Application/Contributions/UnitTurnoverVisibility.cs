using System.Linq.Expressions;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.Contributions;

namespace SmartCoop.Application.Contributions;

/// <summary>Whoever sees the money of a unit sees its turnover.</summary>
internal sealed class UnitTurnoverVisibility : IVisibility<UnitTurnover>
{
    public Expression<Func<UnitTurnover, bool>>? To(Viewer viewer, IFullReadStore everything)
    {
        var money = UnitReach.OfMoney(viewer, everything);
        return new Sight<UnitTurnover>(viewer)
            .AllWhen(money is null)
            .Some(money, units => turnover => units.Contains(turnover.UnitId))
            .ToExpression();
    }
}
